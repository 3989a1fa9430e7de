import { type Entry, listEntries, listHeadings, toText } from "./entries.ts";
import type { Ladder, Level, Section } from "./ladder.ts";
import { getOrMake } from "./getOrMake.ts";
import { groupBy } from "./groupBy.ts";
import { pairBest, turnPairs } from "./pair.ts";
import { rateSimilarity, toWordSet } from "./words.ts";

/** What several levels say about one thing, one cell per level; a cell is undefined where its level says nothing. */
export interface Row {
  /** Names the row within a comparison of the same levels, and in its address. */
  readonly id: string;
  readonly section: Section;
  /** The heading it stands under: that of the last level which has one. */
  readonly group: string | undefined;
  readonly subject: string;
  readonly cells: readonly (Entry | undefined)[];
}

/**
 * Statements that share no topic, or that share it under different headings ("strong signals", "weak signals"), are the
 * same row only from this share of shared words on; found by trial on the SRE ladder.
 */
const leastSimilarity = 0.3;

interface Draft {
  readonly cells: (Entry | undefined)[];
  next: Draft | undefined;
  /** The last column in which a level has its say. */
  last: number;
}

/**
 * Aligns what `levels` say in a section: by catalogue id, by topic, and where a level has no topics by likeness of
 * words. Where a topic has several statements they are paired for the best total likeness. Nothing is lost: each entry
 * stands in exactly one row. `reference` is the column that the others are compared with; without it, each column is
 * compared with the one to its left.
 */
export function alignSection(ladder: Ladder, section: Section, levels: readonly Level[], reference?: number): Row[] {
  return alignEntries(ladder, section, levels, (level) => listEntries(ladder, level, section), reference);
}

/** The rows of one key alone: entries of other keys have no part in them. */
export function alignKey(ladder: Ladder, section: Section, levels: readonly Level[], key: string): Row[] {
  return alignEntries(ladder, section, levels, (level) =>
    listEntries(ladder, level, section).filter((entry) => entry.key === key),
  );
}

function alignEntries(
  ladder: Ladder,
  section: Section,
  levels: readonly Level[],
  list: (level: Level) => readonly Entry[],
  reference?: number,
): Row[] {
  const order = levels.map((_, column) => column);
  if (reference !== undefined) order.unshift(...order.splice(reference, 1));
  const head: Draft = { cells: [], next: undefined, last: -1 };
  const draftsByKey = new Map<string | undefined, Draft[]>();
  order.forEach((column, turn) => {
    const before = reference ?? order[turn - 1];
    const entries = list(levels[column] as Level);
    const rowOf = matchEntries(entries, draftsByKey, before, isUpward(ladder, levels, before, column), section);
    let last = head;
    for (const [at, entry] of entries.entries()) {
      let draft = rowOf[at];
      if (!draft) {
        draft = { cells: new Array<Entry | undefined>(levels.length).fill(undefined), next: last.next, last: column };
        last.next = draft;
        const same = draftsByKey.get(entry.key);
        if (same) same.push(draft);
        else draftsByKey.set(entry.key, [draft]);
      }
      draft.cells[column] = entry;
      if (column > draft.last) draft.last = column;
      last = draft;
    }
  });
  return toRows(ladder, section, head);
}

/** What the last level that has a say in a row says. */
const findLast = ({ cells, last }: Draft) => cells[last];

/** Ties are broken the same way in both directions, so that swapping two levels turns the comparison round. */
function isUpward(ladder: Ladder, levels: readonly Level[], before: number | undefined, column: number): boolean {
  if (before === undefined) return true;
  const rung = (at: number) => ladder.levels.indexOf(levels[at] as Level);
  return rung(before) <= rung(column);
}

/** The row of each entry, by its place in the list; undefined where it starts one. */
function matchEntries(
  entries: readonly Entry[],
  draftsByKey: ReadonlyMap<string | undefined, Draft[]>,
  before: number | undefined,
  upward: boolean,
  section: Section,
): (Draft | undefined)[] {
  const matched = new Array<Draft | undefined>(entries.length).fill(undefined);
  for (const [key, places] of groupByKey(entries)) {
    const drafts = draftsByKey.get(key);
    if (!drafts) continue;
    const [place] = places as [number];
    const [draft] = drafts as [Draft];
    if (key !== undefined && places.length === 1 && drafts.length === 1) {
      if (isSameHeading(section, draft, entries[place] as Entry)) {
        matched[place] = draft;
        continue;
      }
    }
    const group = places.map((at) => entries[at] as Entry);
    const score = rateWith(group, drafts, before, section, key === undefined);
    const partners = upward
      ? pairBest(drafts.length, group.length, (draft, entry) => score(entry, draft), -1)
      : turnPairs(pairBest(group.length, drafts.length, score, -1), drafts.length);
    partners.forEach((at, draft) => at !== undefined && (matched[places[at] as number] = drafts[draft]));
  }
  return matched;
}

const groups = new WeakMap<readonly Entry[], ReadonlyMap<string | undefined, readonly number[]>>();

/** The places of the entries of each key. */
const groupByKey = (entries: readonly Entry[]) =>
  getOrMake(groups, entries, () => groupBy(entries.keys(), (at) => entries[at]?.key));

/** True where the row's last entry stands under the heading of this one. Rights to decide move between headings. */
function isSameHeading(section: Section, draft: Draft, entry: Entry): boolean {
  return section.kind === "decisions" || findLast(draft)?.group === entry.group;
}

const noWords: ReadonlySet<string> = new Set();
const wordSets = new WeakMap<object, ReadonlySet<string>>();

const wordsOf = (entry: Entry) => getOrMake(wordSets, entry.value, () => toWordSet(toText(entry)));

/**
 * Scores an entry against a row: likeness of words from 0 to 1, and above it the same heading, and above that a row in
 * which the level that it is compared with has its say.
 */
function rateWith(
  entries: readonly Entry[],
  drafts: readonly Draft[],
  before: number | undefined,
  section: Section,
  byWords: boolean,
): (entry: number, draft: number) => number {
  const words = entries.map(wordsOf);
  const others = drafts.map((draft) => {
    const against = (before === undefined ? undefined : draft.cells[before]) ?? findLast(draft);
    return { against, words: against ? wordsOf(against) : noWords };
  });
  return (at, draft) => {
    const { against, words: otherWords } = others[draft] as (typeof others)[number];
    const likeness = rateSimilarity(words[at] as ReadonlySet<string>, otherWords);
    const sameHeading = section.kind === "decisions" || against?.group === entries[at]?.group;
    if ((byWords || !sameHeading) && likeness < leastSimilarity) return -1;
    const isCompared = before !== undefined && drafts[draft]?.cells[before] !== undefined;
    return likeness + (sameHeading ? 2 : 0) + (isCompared ? 4 : 0);
  };
}

function toRows(ladder: Ladder, section: Section, head: Draft): Row[] {
  const rank = new Map(listHeadings(ladder, section).map(({ id }, at) => [id, at]));
  const rankOf = (group: string | undefined) => (group === undefined ? -1 : (rank.get(group) ?? rank.size));
  const drafts: { readonly draft: Draft; readonly rank: number }[] = [];
  for (let draft = head.next; draft; draft = draft.next) drafts.push({ draft, rank: rankOf(findLast(draft)?.group) });
  const seen = new Map<string, number>();
  return drafts
    .toSorted((left, right) => left.rank - right.rank)
    .map(({ draft }) => {
      const { cells } = draft;
      const last = findLast(draft);
      const name = toRowName(section, cells);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      const id = count === 1 ? name : `${name}.${count}`;
      return { id, section, group: last?.group, subject: last?.subject ?? "", cells };
    });
}

/** `section.topic`, or the id of the first statement where there is no topic. */
function toRowName(section: Section, cells: readonly (Entry | undefined)[]): string {
  const entry = cells.find((cell) => cell !== undefined);
  const key = entry?.key ?? (entry?.kind === "statement" ? entry.value.id : "");
  return `${section.id}.${key.slice(key.indexOf(":") + 1).replace(":", ".")}`;
}
