import type { Level } from "../domain/ladder/ladder.ts";

/** "3–6 years", "6–10+ years". */
export function describeYears({ min, max, open }: Level["years"]): string {
  return `${min}–${max}${open ? "+" : ""} years`;
}
