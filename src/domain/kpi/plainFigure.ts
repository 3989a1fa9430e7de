/** A figure without the noise of binary fractions, which would be taken for a step: 100 − 99.9 is 0.1. */
export const toPlain = (value: number): number => Number(value.toPrecision(12));

/** A figure in digits alone: 0.0000001, where a program would write 1e-7. */
export function toDigits(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toLocaleString("en-GB", { useGrouping: false, maximumFractionDigits: 20 }) : text;
}
