import { memo, useEffect, useRef } from "react";
import type { Level, LevelId } from "../../domain/ladder/ladder.ts";
import { findDefaultStep } from "../../domain/ladder/rungs.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { afterPaint } from "../../ui/timing/afterPaint.ts";
import { Button } from "../../ui/control/Button.tsx";
import styles from "./LevelPicker.module.css";
import { LevelMenu } from "./LevelMenu.tsx";
import { addLevel, removeLevel } from "./levelOrder.ts";
import { mostLevels } from "../../domain/compare/mostLevels.ts";
import { usePreparedLevels } from "./usePreparedLevels.ts";
import type { UpdateSearch } from "./useCompareSearch.ts";

interface Props {
  readonly levels: readonly Level[];
  readonly reference: number | undefined;
  /** The level that the address names as the one to compare with. */
  readonly base: string | undefined;
  readonly update: UpdateSearch;
}

/** Which levels stand side by side, in which order, and what they are compared with. */
export const LevelPicker = memo(function LevelPicker({ levels, reference, base, update }: Props) {
  const ladder = useLadder();
  const chosen = levels.map(({ id }) => id);
  usePreparedLevels(ladder, levels, base);
  const focus = useRef<LevelId>(undefined);
  useEffect(() => {
    const id = focus.current;
    if (!id) return;
    focus.current = undefined;
    // To move the focus the browser lays out the page, which it does for the paint anyway.
    afterPaint(() => document.getElementById(`chip-${id}`)?.focus());
  });
  /** The level that was added or moved, or the one beside what was removed, has the focus afterwards. */
  const choose = (ids: readonly LevelId[]) => {
    focus.current = ids.find((id) => !chosen.includes(id)) ?? (ids.length < chosen.length ? ids.at(-1) : undefined);
    update({
      levels: ids.join() === findDefaultStep(ladder).join() ? undefined : ids,
      besides: undefined,
      base: ids.some((id) => id === base) ? base : undefined,
      // A row is named within its comparison; another comparison may call another row so.
      row: undefined,
      view: undefined,
    });
  };
  const others = ladder.levels.filter(({ id }) => !chosen.includes(id));
  return (
    <div className={`${styles.picker} no-print`} role="group" aria-label="Levels compared">
      <p className="visually-hidden" role="status">
        Compared: {levels.map(({ title }) => title).join(", ")}
      </p>
      <ol className={styles.chosen}>
        {levels.map((level, at) => (
          <li key={level.id}>
            {at > 0 && reference === undefined && (
              <span className={styles.arrow} aria-hidden="true">
                →
              </span>
            )}
            <LevelMenu
              level={level}
              at={at}
              chosen={chosen}
              others={others}
              isReference={at === reference}
              choose={choose}
              update={update}
            />
          </li>
        ))}
      </ol>
      {levels.length === 2 && <Button onClick={() => choose(chosen.toReversed())}>⇄ Swap</Button>}
      {chosen.length < mostLevels && (
        <ul className={styles.others} aria-label="Add a level">
          {others.map(({ id, title }) => (
            <li key={id}>
              <Button
                look="dashed"
                onClick={({ currentTarget }) => {
                  // It goes. To take away what has the focus, the browser styles all that was changed before.
                  currentTarget.blur();
                  choose(addLevel(ladder, chosen, id));
                }}
              >
                <span aria-hidden="true">+</span>
                <span className="visually-hidden">Add</span> {title}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {levels.length > 2 && (
        <Button look="quiet" onClick={() => choose(removeLevel(chosen, chosen.at(-1)))}>
          Remove the last
        </Button>
      )}
    </div>
  );
});
