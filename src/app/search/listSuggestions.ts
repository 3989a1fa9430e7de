import type { Ladder } from "../../domain/ladder/ladder.ts";
import { listPathItems } from "./comparisonItems.ts";
import type { HitGroup } from "./collectHits.ts";
import type { Search } from "./searchIndex.ts";
import type { SearchItem } from "./searchItem.ts";

const noTerms: ReadonlySet<string> = new Set();

/** What is offered before anything is asked: what was chosen lately, then where most people go. */
export function listSuggestions(ladder: Ladder, search: Search, recent: readonly string[]): HitGroup[] {
  const places = ["action:skills", "action:kpis", "action:plan", "action:calibrate"];
  const lately = recent.flatMap((id) => search.get(id) ?? []);
  const suggested = [...listPathItems(ladder), ...places.flatMap((id) => search.get(id) ?? [])];
  const levels = ladder.levels.flatMap(({ id }) => search.get(`level:${id}`) ?? []);
  const seen = new Set<string>();
  const toGroup = (title: string, items: readonly SearchItem[]): HitGroup[] => {
    const fresh = items.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    const hits = fresh.map((item) => ({ item, terms: noTerms }));
    return hits.length > 0 ? [{ title, hits, total: hits.length }] : [];
  };
  return [...toGroup("Lately", lately), ...toGroup("Actions", suggested), ...toGroup("Levels", levels)];
}
