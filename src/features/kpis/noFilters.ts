/** Takes every filter back; the levels, the view and the order stay. */
export const noFilters = {
  categories: undefined,
  tracked: undefined,
  kinds: undefined,
  verdicts: undefined,
  show: undefined,
  q: undefined,
} as const;
