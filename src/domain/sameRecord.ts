/** True where two values of plain JSON hold the same, in whatever order their fields come. Undefined is no field. */
export function isSameRecord(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!isPlain(left) || !isPlain(right) || Array.isArray(left) !== Array.isArray(right)) return false;
  const fields = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...fields].every((field) => isSameRecord(left[field], right[field]));
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
