import { namePlan } from "../../domain/plan/namePlan.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Menu, MenuItem, MenuLine } from "../../ui/overlay/Menu.tsx";
import { downloadPlan } from "./downloadPlan.ts";

interface Props {
  readonly plan: Plan;
  onRename(): void;
}

/** What can be done with a plan as a whole. */
export function PlanCardMenu({ plan, onRename }: Props) {
  const { edit, duplicate, remove, deed } = usePlans();
  const { id, archived } = plan;
  const name = namePlan(plan);
  return (
    <Menu
      trigger={
        <Button aria-label={`More for “${name}”`}>
          More <span aria-hidden="true">▾</span>
        </Button>
      }
    >
      <MenuItem onSelect={onRename}>Rename</MenuItem>
      <MenuItem onSelect={() => duplicate(id)}>Duplicate</MenuItem>
      <MenuItem
        onSelect={() =>
          deed(archived ? `“${name}” is no longer archived.` : `“${name}” was archived.`, () =>
            edit(id, (old) => ({ ...old, archived: !archived })),
          )
        }
      >
        {archived ? "Take out of the archive" : "Archive"}
      </MenuItem>
      <MenuItem onSelect={() => downloadPlan(plan)}>Export as a file</MenuItem>
      <MenuLine />
      <MenuItem onSelect={() => remove(id)}>Delete</MenuItem>
    </Menu>
  );
}
