import type { KpisSearch } from "../../routes/kpisSearch.ts";

/** Takes every filter back; the levels, the view and the order stay. */
export const noFilters = {
  categories: undefined,
  tracked: undefined,
  kinds: undefined,
  verdicts: undefined,
  show: undefined,
  q: undefined,
} as const;

/** True where the address leaves KPIs out. */
export function hasFilters(search: KpisSearch): boolean {
  return Object.keys(noFilters).some((name) => search[name as keyof typeof noFilters] !== undefined);
}
