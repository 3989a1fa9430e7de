import { importanceRank } from "./importance.ts";
import { isBlocking, type PlanRow } from "./planRow.ts";

/** Where the ladder gives no importance, a row weighs as little as it can, so that none overtakes a Critical one. */
const unrated = importanceRank.optional;

const weigh = ({ ask }: PlanRow) =>
  ((ask.importance ? importanceRank[ask.importance.base] : unrated) + 1) * ask.distance;

/**
 * What matters most first: importance times distance, then what blocks, then the order of the ladder. The figure orders
 * and is never shown.
 */
export function orderRows(rows: readonly PlanRow[]): PlanRow[] {
  return rows.toSorted(
    (left, right) => weigh(right) - weigh(left) || Number(isBlocking(right)) - Number(isBlocking(left)),
  );
}
