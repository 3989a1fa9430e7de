import type { Level, LevelId } from "../../domain/ladder/ladder.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Menu, MenuItem, MenuLabel, MenuLine } from "../../ui/overlay/Menu.tsx";
import { moveLevel, removeLevel, replaceLevel } from "./levelOrder.ts";
import type { UpdateSearch } from "./useCompareSearch.ts";

interface Props {
  readonly level: Level;
  readonly at: number;
  readonly chosen: readonly LevelId[];
  readonly others: readonly Level[];
  readonly isReference: boolean;
  choose(ids: readonly LevelId[]): void;
  readonly update: UpdateSearch;
}

/** A chosen level, and what can be done with it: move, replace, compare all with it, remove. */
export function LevelMenu({ level, at, chosen, others, isReference, choose, update }: Props) {
  return (
    <Menu
      trigger={
        <Button look="chosen" id={`chip-${level.id}`}>
          {level.title}
          {isReference && " (baseline)"}
          <span aria-hidden="true">▾</span>
        </Button>
      }
    >
      <MenuItem disabled={at === 0} onSelect={() => choose(moveLevel(chosen, at, -1))}>
        ← Move left
      </MenuItem>
      <MenuItem disabled={at === chosen.length - 1} onSelect={() => choose(moveLevel(chosen, at, 1))}>
        → Move right
      </MenuItem>
      <MenuItem disabled={chosen.length === 1} onSelect={() => choose(removeLevel(chosen, level.id))}>
        × Remove
      </MenuItem>
      <MenuLine />
      <MenuItem disabled={chosen.length === 1} onSelect={() => update({ base: isReference ? undefined : level.id })}>
        {isReference ? "Compare each with the one to its left" : `Compare all with ${level.title}`}
      </MenuItem>
      {others.length > 0 && (
        <>
          <MenuLine />
          <MenuLabel>Replace by</MenuLabel>
          {others.map((other) => (
            <MenuItem key={other.id} onSelect={() => choose(replaceLevel(chosen, at, other.id))}>
              {other.title}
            </MenuItem>
          ))}
        </>
      )}
    </Menu>
  );
}
