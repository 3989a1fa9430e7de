import { findBlindness } from "./blind.ts";
import { listBoardRows, type Scale } from "./board.ts";
import { toNumberWord } from "../numberWords.ts";
import { measureMiddle } from "./places.ts";
import type { Rater, Session } from "./session.ts";

/** Fewer rows than this say nothing of a rater. */
const fewestRows = 5;

/** How a manager's marks lie against the group's, over everybody whose board is open. */
export interface RaterDrift {
  readonly rater: Rater;
  /** Rows of all people that this manager and at least one other saw. */
  readonly rows: number;
  readonly above: number;
  readonly at: number;
  readonly below: number;
  /** The mean of the differences from the group's median, in levels; above 0 where the rater sees more than the group. */
  readonly mean: number;
  /** False where there are too few rows to say anything. */
  readonly isEnough: boolean;
}

/**
 * How each manager's places lie against the group's median, which counts all managers' places, their own included: of two
 * managers each lies as far from it as the other. A row that nobody else saw says nothing of a rater, and neither does one
 * of a board that is blind.
 */
export function listRaterDrifts(scale: Scale, session: Session): RaterDrift[] {
  const open = session.people.filter(({ id }) => findBlindness(session, id).isOpen);
  const rows = open.flatMap((person) => listBoardRows(scale, session, person));
  const differences = rows.flatMap(({ marks }) => {
    const seen = marks.flatMap(({ rater, place }) => (place === undefined ? [] : { rater, place }));
    const middle = measureMiddle(seen.map(({ place }) => place));
    if (seen.length < 2 || middle === undefined) return [];
    return seen.map(({ rater, place }) => ({ rater, by: place - middle }));
  });
  return session.raters
    .filter(({ self }) => self === "")
    .map((rater) => {
      const own = differences.flatMap((one) => (one.rater === rater ? one.by : []));
      const sum = own.reduce((all, by) => all + by, 0);
      return {
        rater,
        rows: own.length,
        above: own.filter((by) => by > 0).length,
        at: own.filter((by) => by === 0).length,
        below: own.filter((by) => by < 0).length,
        mean: own.length === 0 ? 0 : sum / own.length,
        isEnough: own.length >= fewestRows,
      };
    });
}

/** Of those who lie to one side of the group, the one who lies farthest. */
export function findWidestDrift(drifts: readonly RaterDrift[]): RaterDrift | undefined {
  const size = ({ mean }: RaterDrift) => Math.abs(mean);
  return drifts
    .filter(({ isEnough, above, below }) => isEnough && above !== below)
    .toSorted((left, right) => size(right) - size(left))[0];
}

/** A drift as a question, never a grade. */
export function describeDrift({ rater, rows, above, at, below, isEnough }: RaterDrift): string {
  const name = rater.name.trim() || "A rater without a name";
  if (!isEnough) return `${name}: too few rows to say.`;
  const places = (count: number, side: string, other: number, otherSide: string) =>
    `${name} places ${toNumberWord(count)} of ${toNumberWord(rows)} rows ${side} the group${other > 0 ? `, and ${toNumberWord(other)} ${otherSide} it` : ""}.`;
  if (above > below) return `${places(above, "above", below, "below")} What has ${name} seen that the others have not?`;
  if (below > above) return `${places(below, "below", above, "above")} What have the others seen that ${name} has not?`;
  return above === 0
    ? `${name} places all ${toNumberWord(rows)} rows with the group. Which row was the hardest to place?`
    : `${name} places ${toNumberWord(above)} of ${toNumberWord(rows)} rows above the group, as many below it, and ${toNumberWord(at)} with it. On which do you differ?`;
}

/** The mean difference in words: "0.40 levels above", "with the group". Rounded to two decimals. */
export function describeMean({ mean, isEnough }: RaterDrift): string {
  if (!isEnough) return "Too few rows to say";
  const size = Math.abs(mean).toFixed(2);
  if (size === "0.00") return "0.00 levels, with the group";
  return `${size} levels ${mean > 0 ? "above" : "below"}`;
}
