import { useEffect } from "react";
import type { Ladder, Level, LevelId } from "../../domain/ladder/ladder.ts";
import type { Work } from "../../domain/work.ts";
import { whenIdle } from "../../ui/timing/whenIdle.ts";
import { getFindings, prepareComparison } from "./getComparison.ts";
import { addLevel } from "./levelOrder.ts";
import { mostLevels } from "../../domain/compare/mostLevels.ts";

/** Of a long ladder the nearest levels alone: more would push out what is kept of those that a person goes back to. */
const mostPrepared = 6;

/** Computes what the next choice leads to while the browser is idle: the levels with one more, and turned round. */
export function usePreparedLevels(ladder: Ladder, levels: readonly Level[], base: string | undefined): void {
  useEffect(() => {
    const chosen = levels.map(({ id }) => id);
    const rank = new Map(ladder.levels.map(({ id }, at) => [id, at]));
    const distance = (id: LevelId) =>
      Math.min(...chosen.map((other) => Math.abs((rank.get(other) ?? 0) - (rank.get(id) ?? 0))));
    const more = ladder.levels
      .flatMap(({ id }) => (chosen.includes(id) ? [] : [id]))
      .toSorted((left, right) => distance(left) - distance(right))
      .slice(0, mostPrepared)
      .map((id) => addLevel(ladder, chosen, id));
    const choices = [
      ...(levels.length < mostLevels ? more : []),
      ...(levels.length === 2 ? [chosen.toReversed()] : []),
    ];
    const work = prepareAll(ladder, choices, base);
    const doPiece = () => {
      if (!work.next().done) stop = whenIdle(doPiece);
    };
    let stop = whenIdle(doPiece);
    return () => stop();
  }, [ladder, levels, base]);
}

function* prepareAll(ladder: Ladder, choices: readonly (readonly LevelId[])[], base: string | undefined): Work<void> {
  for (const ids of choices) {
    const reference = ids.findIndex((id) => id === base);
    const comparison = yield* prepareComparison(ladder, ids, reference < 0 ? undefined : reference);
    for (const column of ids.keys()) getFindings(comparison, column);
    yield;
  }
}
