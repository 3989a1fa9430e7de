/** True where two values of plain JSON hold the same, in whatever order their fields come. */
export function isSameRecord(left: object, right: object): boolean {
  return JSON.stringify(left, sortKeys) === JSON.stringify(right, sortKeys);
}

const sortKeys = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)))
    : value;
