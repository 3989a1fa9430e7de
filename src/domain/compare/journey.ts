import { groupBy } from "../groupBy.ts";
import type { Ladder, Level } from "../ladder/ladder.ts";
import { describeStandings } from "../ladder/standing.ts";
import { findMovement, type Movement } from "../matrix/movement.ts";
import { capitalise, joinWords } from "../numberWords.ts";
import type { PathStop } from "./path.ts";
import { rowVerbs } from "./rowText.ts";

const verbs = {
  new: "enters at",
  raised: "rises at",
  lowered: "falls at",
  shifted: "changes at",
} as const satisfies Record<Exclude<Movement, "dropped">, string>;

/**
 * A row's path in a sentence: from where on it is asked, where it enters, rises, falls and ends: "Asked from Junior on;
 * rises at Lead (Important → Critical)." A tool is named, a KPI tracked. Where a level has several doors that differ, the
 * door is named.
 */
export function describeJourney(ladder: Ladder, stops: readonly PathStop[]): string {
  const kind = stops.find(({ entry }) => entry)?.entry?.kind;
  if (!kind) return "";
  const asked = rowVerbs[kind];
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
      const verb = movement === "dropped" ? `is no longer ${asked} at` : verbs[movement];
      return `${isBack && way === "" ? `is ${asked} again at` : verb} ${stop.level.title}${way}${figures}`;
    });
  });
  const first = stops.filter(({ level, entry }) => entry && !ladder.paths.some(({ to }) => to === level.id));
  const start = first.length > 0 ? [`${asked} from ${joinTitles(first.map(({ level }) => level))} on`] : [];
  return `${capitalise([...start, ...clauses].join("; "))}.`;
}

const joinTitles = (levels: readonly Level[]) => joinWords(levels.map(({ title }) => title));

function describeFigures(before: PathStop, after: PathStop): string {
  if (!before.entry || !after.entry) return "";
  return ` (${describeStandings(before.entry, after.entry)})`;
}
