import { groupBy } from "../groupBy.ts";
import { joinWords } from "../numberWords.ts";
import { getLevel, type Ladder, type Level, type LevelId } from "./ladder.ts";

/** Levels that stand side by side, at the same number of steps from the bottom. */
export type Rung = readonly Level[];

/** The ladder from the bottom up: each level stands one rung above the highest that leads to it. */
export function listRungs({ levels, paths }: Ladder): Rung[] {
  const heights = new Map<LevelId, number>();
  const heightOf = (id: LevelId, seen: readonly LevelId[] = []): number => {
    const known = heights.get(id);
    if (known !== undefined) return known;
    const below = paths.filter(({ from, to }) => to === id && !seen.includes(from)).map(({ from }) => from);
    const height = below.length === 0 ? 0 : 1 + Math.max(...below.map((from) => heightOf(from, [...seen, id])));
    heights.set(id, height);
    return height;
  };
  const rungs: Level[][] = [];
  for (const level of levels) (rungs[heightOf(level.id)] ??= []).push(level);
  return rungs;
}

/** The levels that a person can go on to from here. */
export function listNextLevels(ladder: Ladder, from: LevelId): Level[] {
  return ladder.paths.filter((path) => path.from === from).map(({ to }) => getLevel(ladder, to));
}

/** The levels that can be reached from here along the ladder's paths, the nearest first. */
export function listTargets(ladder: Ladder, from: LevelId): Level[] {
  const found = new Set<Level>();
  let edge = listNextLevels(ladder, from);
  while (edge.length > 0) {
    const fresh = edge.filter((level) => level.id !== from && !found.has(level));
    for (const level of fresh) found.add(level);
    edge = fresh.flatMap(({ id }) => listNextLevels(ladder, id));
  }
  return [...found];
}

/** Whether two levels are doors to the same one, and neither leads to the other: there is no step between them. */
export function isBeside(ladder: Ladder, left: Level, right: Level): boolean {
  if (listTargets(ladder, left.id).includes(right) || listTargets(ladder, right.id).includes(left)) return false;
  const ends = listNextLevels(ladder, left.id);
  return listNextLevels(ladder, right.id).some((level) => ends.includes(level));
}

/** The step that a reader sees first: the middle one of the ladder. The first two levels where there is no path. */
export function findDefaultStep({ levels, paths }: Ladder): LevelId[] {
  const path = paths[Math.floor(paths.length / 2)];
  return path ? [path.from, path.to] : levels.slice(0, 2).map(({ id }) => id);
}

/** "from Junior and Associate to SRE Engineer and from Senior to Lead": steps by name, those to the same level together. */
export function nameSteps(steps: readonly { readonly from: Level; readonly to: Level }[]): string {
  const ends = groupBy(steps, ({ to }) => to);
  return joinWords(
    [...ends].map(([to, same]) => `from ${joinWords(same.map(({ from }) => from.title))} to ${to.title}`),
  );
}
