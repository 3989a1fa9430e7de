import MiniSearch, { type Query, type SearchResult } from "minisearch";
import type { Ladder } from "../../domain/ladder/ladder.ts";
import type { Work } from "../../domain/work.ts";
import { collectHits, type HitGroup } from "./collectHits.ts";
import { topLevels } from "./listRowItems.ts";
import { findComparisonItem, toComparisonItem } from "./comparisonItems.ts";
import { createComparisonReader } from "./readComparisons.ts";
import { type SearchItem, type SearchKind } from "./searchItem.ts";
import { listSearchParts, type SearchPart } from "./searchParts.ts";
import { findWords, foldWord, listAskedWords } from "./searchWords.ts";

export interface Findings {
  /** The group of the best hit first. None where nothing is asked, or nothing found. */
  readonly groups: readonly HitGroup[];
  /** Nothing holds all the words, so these hold some of them. */
  readonly isPartial: boolean;
  /** Nothing is spelled like it, so these are spelled nearly so. */
  readonly isNear: boolean;
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
        const listed = part.list();
        yield;
        for (const item of listed) {
          if (!items.has(item.id)) {
            items.set(item.id, item);
            index.add(item);
          }
          yield;
        }
      }
      const search = makeSearch("all");
      tell?.(search);
      yield;
      // The browser makes ready what answers; else whoever types the first letter would wait for that.
      search.find("a");
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
    index.search(toQuery(words), {
      combineWith,
      prefix: true,
      fuzzy: tolerance > 0 && ((term) => term.length > 3 && tolerance),
      fields: [...fields],
      boost: { title: 4, names: 2, note: 0.6 },
      boostDocument: (id) => weights[(items.get(id as string) as SearchItem).kind],
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
      if (words.length === 0) return { groups: [], isPartial: false, isNear: false };
      const found = collectHits();
      for (const ids of readComparisons(question)) {
        const item = toComparisonItem(ladder, ids);
        found.add(
          item,
          findWords(item.title).map(({ word }) => foldWord(word)),
        );
      }
      const asksComparison = found.count() > 0;
      const addAll = (results: readonly SearchResult[]) => {
        for (const { id, terms } of results) found.add(items.get(id as string) as SearchItem, terms);
        return results.length;
      };
      const isSpelled = addAll(ask(words, 0, "AND")) > 0;
      for (const { share, enough, mostWords } of tolerances)
        if (found.count() < enough && words.length <= mostWords && !asksComparison) addAll(ask(words, share, "AND"));
      const isPartial = found.count() === 0 && words.length > 1;
      if (isPartial) addAll(ask(words, 0, "OR"));
      const isFound = found.count() > 0;
      return {
        groups: found.toGroups(
          isSpelled ? question : undefined,
          topLevels(ladder).map(({ id }) => id),
        ),
        isPartial: isPartial && isFound,
        isNear: !isSpelled && !isPartial && !asksComparison && isFound,
      };
    },
  });
}

/** A letter begins too many words for anything but titles to tell something, and two for texts, but as whole words. */
function toQuery(words: readonly string[]): Query {
  const [word = ""] = words;
  if (words.length > 1 || word.length > 2) return words.join(" ");
  const begun = { queries: [word], fields: word.length > 1 ? ["title", "names"] : ["title"] };
  return word.length > 1 ? { combineWith: "OR", queries: [begun, { queries: [word], prefix: false }] } : begun;
}
