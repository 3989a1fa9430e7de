import { isSameRecord } from "./sameRecord.ts";

/** How many entries two records do not hold alike: one alone has them, or both say something else there. */
export function countApart<T>(left: Readonly<Record<string, T>>, right: Readonly<Record<string, T>>): number {
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].filter((key) => !isSameRecord(left[key], right[key])).length;
}
