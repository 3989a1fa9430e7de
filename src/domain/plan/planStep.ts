import type { Ladder, Level, LevelId } from "../ladder/ladder.ts";
import { listNextLevels } from "../ladder/rungs.ts";

/** The levels that a way leaps over, by the shortest chain of paths; none where one path leads there, or no path does. */
export function listSkipped(ladder: Ladder, from: LevelId, to: LevelId): Level[] {
  const seen = new Set<LevelId>([from]);
  let edge: Level[][] = listNextLevels(ladder, from).map((level) => [level]);
  while (edge.length > 0) {
    const way = edge.find((levels) => levels.at(-1)?.id === to);
    if (way) return way.slice(0, -1);
    edge = edge.flatMap((levels) => {
      const id = (levels.at(-1) as Level).id;
      if (seen.has(id)) return [];
      seen.add(id);
      return listNextLevels(ladder, id).map((level) => [...levels, level]);
    });
  }
  return [];
}
