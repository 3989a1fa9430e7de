import { importanceRank } from "../ladder/importance.ts";
import { isBlocking, type PlanRow } from "./planRow.ts";

/**
 * Where the ladder gives no importance, a row weighs as little as a gap can, however far it lies: the four ranks of a new
 * decision right would overtake a Critical skill.
 */
function weigh({ ask: { importance, distance } }: PlanRow): number {
  return importance ? (importanceRank[importance.base] + 1) * distance : Math.min(distance, 1);
}

/**
 * What matters most first: importance times distance, then what blocks, then the order of the ladder. The figure orders
 * and is never shown.
 */
export function orderRows(rows: readonly PlanRow[]): PlanRow[] {
  return rows.toSorted(
    (left, right) => weigh(right) - weigh(left) || Number(isBlocking(right)) - Number(isBlocking(left)),
  );
}
