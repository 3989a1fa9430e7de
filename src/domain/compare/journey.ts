import { groupBy } from "../groupBy.ts";
import type { Ladder, Level } from "../ladder/ladder.ts";
import { describeStandings } from "../ladder/standing.ts";
import { findMovement, type Movement } from "../matrix/movement.ts";
import { capitalise, joinWords } from "../numberWords.ts";
import type { PathStop } from "./path.ts";

const verbs = {
  new: "enters at",
  dropped: "is no longer asked at",
  raised: "rises at",
  lowered: "falls at",
  shifted: "changes at",
} as const satisfies Record<Movement, string>;

/**
 * A row's path in a sentence: from where on it is asked, where it enters, rises, falls and ends: "Asked from Junior on;
 * rises at Lead (Important → Critical)." Where a level has several doors that differ, the door is named.
 */
export function describeJourney(ladder: Ladder, stops: readonly PathStop[]): string {
  const clauses = stops.flatMap((stop) => {
    const doors = stops.filter((door) =>
      ladder.paths.some(({ from, to }) => from === door.level.id && to === stop.level.id),
    );
    const steps = doors.flatMap((door) => {
      const movement = findMovement(door.entry, stop.entry);
      return movement ? [{ door, movement, figures: describeFigures(door, stop) }] : [];
    });
    return [...groupBy(steps, ({ movement, figures }) => `${movement} ${figures}`).values()].map((same) => {
      const [{ movement, figures }] = same;
      const way =
        same.length < doors.length ? ` on the way from ${joinTitles(same.map(({ door }) => door.level))}` : "";
      const isBack = movement === "new" && stops.slice(0, stops.indexOf(stop)).some(({ entry }) => entry !== undefined);
      return `${isBack && way === "" ? "is asked again at" : verbs[movement]} ${stop.level.title}${way}${figures}`;
    });
  });
  const first = stops.filter(({ level, entry }) => entry && !ladder.paths.some(({ to }) => to === level.id));
  const start = first.length > 0 ? [`asked from ${joinTitles(first.map(({ level }) => level))} on`] : [];
  const all = [...start, ...clauses];
  return all.length > 0 ? `${capitalise(all.join("; "))}.` : "";
}

const joinTitles = (levels: readonly Level[]) => joinWords(levels.map(({ title }) => title));

function describeFigures(before: PathStop, after: PathStop): string {
  if (!before.entry || !after.entry) return "";
  return ` (${describeStandings(before.entry, after.entry)})`;
}
