import { Link } from "@tanstack/react-router";
import { listAgenda } from "../../domain/plan/agenda.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import { UndoButtons } from "../../parts/kept/UndoButtons.tsx";
import { usePlans } from "../../state/plan/plans.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Menu, MenuItem } from "../../ui/overlay/Menu.tsx";
import { findToday } from "../../parts/day.ts";
import { downloadDates } from "./downloadDates.ts";
import { downloadPlan } from "./downloadPlan.ts";
import { Toolbar } from "../../ui/control/Toolbar.tsx";
import { toButtonClass } from "../../ui/control/buttonClass.ts";

interface Props {
  readonly plan: Plan;
  readonly rows: readonly PlanRow[];
}

/** Undo and redo, the packet, and what can be taken along. */
export function PlanTools({ plan, rows }: Props) {
  const step = usePlans((state) => state.step);
  const past = usePlans((state) => state.histories[plan.id]?.past.length ?? 0);
  const future = usePlans((state) => state.histories[plan.id]?.future.length ?? 0);
  const { overdue, coming } = listAgenda(rows, findToday());
  const dated = [...overdue, ...coming];
  return (
    <Toolbar label="The plan as a whole">
      <UndoButtons past={past} future={future} onStep={(way) => step(plan.id, way)} />
      <Link className={toButtonClass("chosen")} to="/plan/$planId/packet" params={{ planId: plan.id }}>
        Promotion packet
      </Link>
      <Menu
        trigger={
          <Button>
            Export <span aria-hidden="true">▾</span>
          </Button>
        }
      >
        <MenuItem onSelect={() => downloadPlan(plan)}>Plan as a file</MenuItem>
        <MenuItem disabled={dated.length === 0} onSelect={() => downloadDates(plan, dated)}>
          Dates as a calendar (.ics)
        </MenuItem>
        <MenuItem onSelect={() => globalThis.print()}>Print</MenuItem>
      </Menu>
    </Toolbar>
  );
}
