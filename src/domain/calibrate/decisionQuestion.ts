import { findPlace, type LevelAxis } from "./levelAxis.ts";
import type { Person } from "./session.ts";

/**
 * What the sentence of a decision answers. Where less was given than was proposed: why not yet the next level. Where
 * somebody rises: what shows the level beyond the one below. Else, and while no level of the axis is chosen: why this one.
 */
export function askWhy(axis: LevelAxis, { present, proposed }: Pick<Person, "present" | "proposed">, level: string) {
  const place = findPlace(axis, level);
  const title = axis.levels.find(({ id }) => id === level)?.title;
  if (place === undefined || title === undefined) return "Why this level?";
  const nameRung = (at: number) => axis.rungs[at - 1]?.map((one) => one.title).join(" or ");
  const [above, below] = [nameRung(place + 1), nameRung(place - 1)];
  if (above && place < (findPlace(axis, proposed) ?? 0)) return `Why ${title}, and not yet ${above}?`;
  if (below && place > (findPlace(axis, present) ?? place)) return `What shows ${title}, beyond ${below}?`;
  return `Why ${title}?`;
}
