import { Link } from "@tanstack/react-router";
import { listAgenda } from "../../domain/agenda.ts";
import { toCalendar } from "../../domain/calendar.ts";
import type { Plan } from "../../domain/plan.ts";
import type { PlanRow } from "../../domain/planRow.ts";
import { toFileName, toPlanText } from "../../state/planFormat.ts";
import { usePlans } from "../../state/plans.ts";
import { Button } from "../../ui/Button.tsx";
import { Menu, MenuItem } from "../../ui/Menu.tsx";
import { downloadText } from "../../ui/download.ts";
import styles from "./PlanView.module.css";
import { findToday } from "./today.ts";
import { useUndoKeys } from "./useUndoKeys.ts";

interface Props {
  readonly plan: Plan;
  readonly rows: readonly PlanRow[];
}

/** Undo and redo, the packet, and what can be taken along. */
export function PlanTools({ plan, rows }: Props) {
  const step = usePlans((state) => state.step);
  const say = usePlans((state) => state.say);
  const past = usePlans((state) => state.histories[plan.id]?.past.length ?? 0);
  const future = usePlans((state) => state.histories[plan.id]?.future.length ?? 0);
  useUndoKeys((way) => step(plan.id, way));
  const download = (ending: string, type: string, text: string) => {
    downloadText(`${toFileName(plan)}.${ending}`, type, text);
    say(`${toFileName(plan)}.${ending} was downloaded.`);
  };
  const { overdue, coming } = listAgenda(rows, findToday());
  const dated = [...overdue, ...coming];
  return (
    <div className={`${styles.tools} no-print`} role="group" aria-label="The plan as a whole">
      <Button aria-disabled={past === 0} aria-keyshortcuts="Control+Z Meta+Z" onClick={() => step(plan.id, "undo")}>
        Undo
      </Button>
      <Button
        aria-disabled={future === 0}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        onClick={() => step(plan.id, "redo")}
      >
        Redo
      </Button>
      <Link className={styles.way} to="/plan/$planId/packet" params={{ planId: plan.id }}>
        Promotion packet
      </Link>
      <Menu trigger={<Button>Export ▾</Button>}>
        <MenuItem onSelect={() => download("json", "application/json", toPlanText(plan))}>Plan as a file</MenuItem>
        <MenuItem
          disabled={dated.length === 0}
          onSelect={() =>
            download("ics", "text/calendar", toCalendar(plan.id, plan.name, dated, new Date().toISOString()))
          }
        >
          Dates as a calendar (.ics)
        </MenuItem>
        <MenuItem onSelect={() => globalThis.print()}>Print</MenuItem>
      </Menu>
    </div>
  );
}
