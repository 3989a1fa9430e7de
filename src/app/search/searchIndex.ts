import MiniSearch, { type SearchResult } from "minisearch";
import type { Ladder } from "../../domain/ladder.ts";
import { groupBy } from "../../domain/groupBy.ts";
import type { Work } from "../../domain/work.ts";
import { stringifySearch } from "../../routes/searchValues.ts";
import { findComparisonItem, toComparisonItem } from "./comparisonItems.ts";
import { createComparisonReader } from "./readComparisons.ts";
import { type SearchItem, type SearchKind, searchKinds } from "./searchItem.ts";
import { listSearchParts, type SearchPart } from "./searchParts.ts";
import { findWords, foldWord, listAskedWords } from "./searchWords.ts";

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

export interface Findings {
  /** The group of the best hit first. None where nothing is asked, or nothing found. */
  readonly groups: readonly HitGroup[];
  /** Nothing holds all the words, so these hold some of them. */
  readonly isPartial: boolean;
}

/** How far the ladder was read: not to the end of what it names, that far, or to the end of what it says. */
export type Reach = "beginning" | "names" | "all";

export interface Search {
  readonly reach: Reach;
  /** Finds among what was read. */
  find(question: string): Findings;
  /** The item of that id, whether it was read or not; undefined where there is none any more. */
  get(id: string): SearchItem | undefined;
}

/** How much more a hit counts for being what people look for by name. */
const weights = {
  action: 1.4,
  level: 2.2,
  skill: 1.8,
  behaviour: 1.6,
  kpi: 1.8,
  tool: 1.7,
  decision: 1.2,
  section: 1.2,
  role: 1.2,
  topic: 1,
  statement: 0.8,
} as const satisfies Record<SearchKind, number>;

const mostHits = 4;
const mostStatements = 6;

/** Which share of a word's letters may be others, where fewer than `enough` hits are spelled better. It takes time. */
const tolerances = [
  { share: 0.3, enough: 3, mostWords: 4 },
  { share: 0.45, enough: 1, mostWords: 2 },
];

const fields = ["title", "names", "note", "text"] as const satisfies (keyof SearchItem)[];

/** What a statement says is no name of it. */
function readField(item: SearchItem, field: (typeof fields)[number] | "id"): string {
  if (item.kind !== "statement") return item[field];
  return field === "title" ? "" : field === "text" ? item.title : item[field];
}

/** A search over a ladder before it is read, and the way to read it. */
interface Start {
  /** Of what is there before anything is read. */
  readonly search: Search;
  /** Reads the ladder, an item at a time, and tells each time that more of it can be found. Gives the search over all. */
  read(tell?: (search: Search) => void): Work<Search>;
}

/** Reads nothing yet. */
export function startSearch(ladder: Ladder): Start {
  const index = new MiniSearch<SearchItem>({
    fields: [...fields],
    tokenize: (text) => findWords(text).map(({ word }) => word),
    processTerm: foldWord,
    extractField: (item, field) => readField(item, field as (typeof fields)[number] | "id"),
  });
  const items = new Map<string, SearchItem>();
  const parts = listSearchParts(ladder);
  const makeSearch = toSearch(ladder, index, items, parts);
  return {
    search: makeSearch("beginning"),
    *read(tell) {
      const firstSaid = parts.find(({ isNames }) => !isNames);
      for (const part of parts) {
        if (part === firstSaid) tell?.(makeSearch("names"));
        for (const item of part.list()) {
          if (!items.has(item.id)) {
            items.set(item.id, item);
            index.add(item);
          }
          yield;
        }
      }
      const search = makeSearch("all");
      tell?.(search);
      return search;
    },
  };
}

function toSearch(
  ladder: Ladder,
  index: MiniSearch<SearchItem>,
  items: ReadonlyMap<string, SearchItem>,
  parts: readonly SearchPart[],
): (reach: Reach) => Search {
  const readComparisons = createComparisonReader(ladder);
  const ask = (words: readonly string[], tolerance: number, combineWith: "AND" | "OR") =>
    index.search(words.join(" "), {
      combineWith,
      prefix: true,
      fuzzy: tolerance > 0 && ((term) => term.length > 3 && tolerance),
      // A single letter begins too many words for their texts to tell anything.
      fields: words.some((word) => word.length > 1) ? [...fields] : ["title"],
      boost: { title: 4, names: 2, note: 0.6 },
      boostDocument: (id) => weights[(items.get(id as string) as SearchItem).kind],
    });
  const toHit = ({ id, terms }: SearchResult): Hit => ({
    item: items.get(id as string) as SearchItem,
    terms: new Set(terms),
  });

  const getUnread = (id: string) => {
    for (const part of parts)
      if (part.holds(id)) {
        const item = part.list().find((other) => other.id === id);
        if (item) return item;
      }
    return undefined;
  };
  return (reach) => ({
    reach,
    get: (id) => items.get(id) ?? findComparisonItem(ladder, id) ?? (reach === "all" ? undefined : getUnread(id)),
    find(question) {
      const words = listAskedWords(question);
      const hits = new Map<string, Hit>();
      const add = (hit: Hit) => hits.has(hit.item.id) || hits.set(hit.item.id, hit);
      if (words.length === 0) return { groups: [], isPartial: false };
      for (const ids of readComparisons(question)) {
        const item = toComparisonItem(ladder, ids);
        add({ item, terms: new Set(findWords(item.title).map(({ word }) => foldWord(word))) });
      }
      const asksComparison = hits.size > 0;
      const exact = ask(words, 0, "AND");
      for (const result of exact) add(toHit(result));
      for (const { share, enough, mostWords } of tolerances)
        if (hits.size < enough && words.length <= mostWords && !asksComparison)
          for (const result of ask(words, share, "AND")) add(toHit(result));
      const isPartial = hits.size === 0 && words.length > 1;
      if (isPartial) for (const result of ask(words, 0, "OR")) add(toHit(result));
      const groups = toGroups([...hits.values()], question, exact.length > 0);
      return { groups, isPartial: isPartial && hits.size > 0 };
    },
  });
}

/** The hits, which come best first, under what they are. */
function toGroups(hits: readonly Hit[], question: string, isSpelled: boolean): HitGroup[] {
  return [...groupBy(hits, ({ item }) => item.kind)].map(([kind, list]) => {
    const most = kind === "statement" ? mostStatements : mostHits;
    const more = kind === "statement" && list.length > most && isSpelled ? [toMore(question)] : [];
    return { title: searchKinds[kind], hits: [...list.slice(0, most), ...more], total: list.length };
  });
}

/** Leads to all rows that hold the words, in the comparison. */
function toMore(question: string): Hit {
  const words = question.trim();
  const item: SearchItem = {
    id: `words:${words}`,
    kind: "action",
    title: `All rows with “${words}”`,
    note: "Side by side in the comparison",
    names: "",
    text: "",
    deed: { do: "go", address: `/compare${stringifySearch({ show: "all", q: words })}` },
  };
  return { item, terms: new Set() };
}
