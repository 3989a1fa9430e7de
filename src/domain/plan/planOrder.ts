import { changeClasses } from "../compare/changeClasses.ts";
import { importanceRank } from "../ladder/importance.ts";
import { isBlocking, type PlanRow } from "./planRow.ts";

/**
 * What a row is ordered by, each figure before the next, the lowest first. Where the ladder gives no importance, the
 * distance does not count: the four ranks of a new decision right are not more than the one of a duty.
 */
const listRanks = (row: PlanRow): number[] => {
  const { isGap, importance, change, distance } = row.ask;
  return [
    isGap ? 0 : 1,
    importance ? -importanceRank[importance.base] : 1,
    isBlocking(row) ? 0 : 1,
    changeClasses.indexOf(change.class),
    importance ? -distance : 0,
  ];
};

/**
 * What matters most first: gaps by importance at the level aimed for, of the same importance what blocks, then what is
 * new, then the longer step, then the order of the ladder.
 */
export function orderRows(rows: readonly PlanRow[]): PlanRow[] {
  const ranks = new Map(rows.map((row) => [row, listRanks(row)]));
  return rows.toSorted((left, right) => {
    const others = ranks.get(right) ?? [];
    return (ranks.get(left) ?? []).map((rank, at) => rank - (others[at] ?? 0)).find((gap) => gap !== 0) ?? 0;
  });
}
