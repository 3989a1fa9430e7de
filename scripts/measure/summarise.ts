export interface Summary {
  readonly median: number;
  readonly worst: number;
}

/** The median and the longest of some times; not a number where none is known. */
export function summarise(times: readonly (number | undefined)[]): Summary {
  const known = times.filter((time) => time !== undefined).toSorted((left, right) => left - right);
  return { median: known[Math.floor((known.length - 1) / 2)] ?? Number.NaN, worst: known.at(-1) ?? Number.NaN };
}
