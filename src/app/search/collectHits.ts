import { getOrMake } from "../../domain/getOrMake.ts";
import type { LevelId } from "../../domain/ladder/ladder.ts";
import { stringifySearch } from "../../routes/searchValues.ts";
import { type SearchItem, type SearchKind, searchKinds } from "./searchItem.ts";

export interface Hit {
  readonly item: SearchItem;
  /** The words of the item that answer the question, folded. */
  readonly terms: ReadonlySet<string>;
}

export interface HitGroup {
  readonly title: string;
  /** The best first; not all of them. */
  readonly hits: readonly Hit[];
  readonly total: number;
}

const mostHits = 4;
const mostStatements = 6;

interface Collection {
  /** Adds what was not added yet; the best comes first. */
  add(item: SearchItem, terms: Iterable<string>): void;
  count(): number;
  /** What was added, under what it is. The question, if it is spelled as the ladder has it, leads to more of it at these levels. */
  toGroups(question: string | undefined, levels: readonly LevelId[]): HitGroup[];
}

/** Collects what answers a question: tens of thousands of items, of which a few are shown and the others counted. */
export function collectHits(): Collection {
  const ids = new Set<string>();
  const kinds = new Map<SearchKind, { readonly hits: Hit[]; total: number }>();
  return {
    add(item, terms) {
      if (ids.size === ids.add(item.id).size) return;
      const { kind } = item;
      const found = getOrMake(kinds, kind, () => ({ hits: [], total: 0 }));
      found.total += 1;
      if (found.hits.length < (kind === "statement" ? mostStatements : mostHits))
        found.hits.push({ item, terms: new Set(terms) });
    },
    count: () => ids.size,
    toGroups: (question, levels) =>
      [...kinds].map(([kind, { hits, total }]) => ({
        title: searchKinds[kind],
        hits: kind === "statement" && total > hits.length && question ? [...hits, toMore(question, levels)] : hits,
        total,
      })),
  };
}

/** Leads to all rows that hold the words, in the comparison of these levels. */
function toMore(question: string, levels: readonly LevelId[]): Hit {
  const words = question.trim();
  const item: SearchItem = {
    id: `words:${words}`,
    kind: "action",
    title: `All rows with “${words}”`,
    note: "Side by side in the comparison",
    names: "",
    text: "",
    deed: { do: "go", address: `/compare${stringifySearch({ levels, show: "all", q: words })}` },
  };
  return { item, terms: new Set() };
}
