/** Takes every filter of a matrix back; levels, order and what is open stay. */
export const noFilters = {
  is: undefined,
  match: undefined,
  tier: undefined,
  moves: undefined,
  newly: undefined,
  at: undefined,
  category: undefined,
  everywhere: undefined,
  q: undefined,
} as const;
