import { type Entry, listEntries, listHeadings } from "../ladder/entries.ts";
import type { Ladder, Level, Section } from "../ladder/ladder.ts";
import { getOrMake } from "../getOrMake.ts";
import { type Group, groupBy } from "../groupBy.ts";
import { mayPair, type Pairing, pairEntries } from "./pairEntries.ts";

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
  const draftsByKey = new Map<string | undefined, Group<Draft>>();
  const draftOf = new Map<Entry, Draft>();
  const lists = levels.map(list);
  order.forEach((column, turn) => {
    const before = reference ?? order[turn - 1];
    const entries = lists[column] as readonly Entry[];
    const rowOf = matchEntries(entries, {
      section,
      draftsByKey,
      draftOf,
      before,
      compared: before === undefined ? [] : (lists[before] as readonly Entry[]),
      upward: isUpward(ladder, levels, before, column),
    });
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
      draftOf.set(entry, draft);
      if (column > draft.last) draft.last = column;
      last = draft;
    }
  });
  return toRows(ladder, section, head);
}

/** What the last level that has a say in a row says. */
const findLast = ({ cells, last }: Draft) => cells[last] as Entry;

/** Ties must be broken alike in both directions, so that swapping two levels exactly reverses the comparison. */
function isUpward(ladder: Ladder, levels: readonly Level[], before: number | undefined, column: number): boolean {
  if (before === undefined) return true;
  const rung = (at: number) => ladder.levels.indexOf(levels[at] as Level);
  return rung(before) <= rung(column);
}

interface Rows extends Pairing {
  readonly draftsByKey: ReadonlyMap<string | undefined, Group<Draft>>;
  readonly draftOf: ReadonlyMap<Entry, Draft>;
  /** The column that is compared with, and what it says. */
  readonly before: number | undefined;
  readonly compared: readonly Entry[];
}

/**
 * The row of each entry, by its place in the list; undefined where it starts one. Rows in which the column that is
 * compared with has its say come first, and in its order: so what two levels say to each other does not depend on which
 * others stand beside them.
 */
function matchEntries(entries: readonly Entry[], { draftsByKey, draftOf, before, compared, ...how }: Rows) {
  const matched = new Array<Draft | undefined>(entries.length).fill(undefined);
  const comparedByKey = groupByKey(compared);
  // There are no rows yet for the first column, which is compared with none.
  const findCompared = ({ cells }: Draft) => cells[before as number];
  for (const [key, places] of groupByKey(entries)) {
    const drafts = draftsByKey.get(key);
    if (!drafts) continue;
    const [[place], [draft]] = [places, drafts];
    // Most topics: one entry, and one row.
    if (key !== undefined && places.length === 1 && drafts.length === 1) {
      const against = findCompared(draft) ?? findLast(draft);
      if (mayPair(entries[place] as Entry, against)) matched[place] = draft;
      continue;
    }
    const first = comparedByKey.get(key)?.map((at) => draftOf.get(compared[at] as Entry) as Draft) ?? [];
    for (const rows of [first, drafts.filter((draft) => !findCompared(draft))]) {
      const open = places.filter((at) => !matched[at]);
      const partners = pairEntries(
        open.map((at) => entries[at] as Entry),
        rows.map((draft) => findCompared(draft) ?? findLast(draft)),
        how,
      );
      partners.forEach((to, at) => to !== undefined && (matched[open[at] as number] = rows[to]));
    }
  }
  return matched;
}

const groups = new WeakMap<readonly Entry[], ReadonlyMap<string | undefined, Group<number>>>();

/** The places of the entries of each key. */
const groupByKey = (entries: readonly Entry[]) =>
  getOrMake(groups, entries, () => groupBy(entries.keys(), (at) => entries[at]?.key));

function toRows(ladder: Ladder, section: Section, head: Draft): Row[] {
  const rank = new Map(listHeadings(ladder, section).map(({ id }, at) => [id, at]));
  const rankOf = (group: string | undefined) => (group === undefined ? -1 : (rank.get(group) as number));
  const drafts: { readonly draft: Draft; readonly rank: number }[] = [];
  for (let draft = head.next; draft; draft = draft.next) drafts.push({ draft, rank: rankOf(findLast(draft).group) });
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
      return { id, section, group: last.group, subject: last.subject, cells };
    });
}

/** `section.topic`, or the id of the first statement where there is no topic. */
function toRowName(section: Section, cells: readonly (Entry | undefined)[]): string {
  const entry = cells.find((cell) => cell !== undefined) as Entry;
  const key = entry.kind === "statement" ? (entry.key ?? entry.value.id) : entry.key;
  return `${section.id}.${key.slice(key.indexOf(":") + 1).replace(":", ".")}`;
}
