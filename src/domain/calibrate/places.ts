/** The levels between the lowest and the highest of some places; undefined where there are fewer than two. */
export function measureSpread(places: readonly number[]): number | undefined {
  return places.length < 2 ? undefined : Math.max(...places) - Math.min(...places);
}

/** The median: the middle place, or the mean of the two middle ones. Undefined where there is none. */
export function measureMiddle(places: readonly number[]): number | undefined {
  const sorted = places.toSorted((left, right) => left - right);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
