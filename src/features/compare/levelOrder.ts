import type { Ladder, LevelId } from "../../domain/ladder/ladder.ts";

/** Adds a level: in the ladder's order where the others stand in it, else at the right end. */
export function addLevel({ levels }: Ladder, chosen: readonly LevelId[], added: LevelId): LevelId[] {
  const rank = new Map(levels.map(({ id }, at) => [id, at]));
  const rankOf = (id: LevelId) => rank.get(id) ?? -1;
  const ascends = chosen.every((id, at) => at === 0 || rankOf(chosen[at - 1] as LevelId) < rankOf(id));
  const all = [...chosen, added];
  return ascends ? all.toSorted((left, right) => rankOf(left) - rankOf(right)) : all;
}

export function removeLevel(chosen: readonly LevelId[], removed: LevelId | undefined): LevelId[] {
  return chosen.filter((id) => id !== removed);
}

/** Moves the level at a place by so many places, as far as there is room. */
export function moveLevel(chosen: readonly LevelId[], at: number, by: number): LevelId[] {
  const moved = chosen.toSpliced(at, 1);
  moved.splice(Math.max(0, Math.min(at + by, moved.length)), 0, chosen[at] as LevelId);
  return moved;
}

export function replaceLevel(chosen: readonly LevelId[], at: number, by: LevelId): LevelId[] {
  return chosen.with(at, by);
}
