import type { Plan } from "../../domain/plan.ts";
import { toFileName, toPlanText } from "../../state/planFormat.ts";
import { usePlans } from "../../state/plans.ts";
import { Button } from "../../ui/Button.tsx";
import { Menu, MenuItem, MenuLine } from "../../ui/Menu.tsx";
import { downloadText } from "../../ui/download.ts";

interface Props {
  readonly plan: Plan;
  onRename(): void;
}

/** What can be done with a plan as a whole. */
export function PlanCardMenu({ plan, onRename }: Props) {
  const { edit, duplicate, remove, say } = usePlans();
  const { id, archived, name } = plan;
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
        onSelect={() => {
          edit(id, (old) => ({ ...old, archived: !archived }));
          say(archived ? `“${name}” is no longer archived.` : `“${name}” was archived.`);
        }}
      >
        {archived ? "Take out of the archive" : "Archive"}
      </MenuItem>
      <MenuItem
        onSelect={() => {
          downloadText(`${toFileName(plan)}.json`, "application/json", toPlanText(plan));
          say(`${toFileName(plan)}.json was downloaded.`);
        }}
      >
        Export as a file
      </MenuItem>
      <MenuLine />
      <MenuItem onSelect={() => remove(id)}>Delete</MenuItem>
    </Menu>
  );
}
