import { type Entry, toText } from "../ladder/entries.ts";
import type { Section } from "../ladder/ladder.ts";
import { getOrMake } from "../getOrMake.ts";
import { pairBest, turnPairs } from "./pair.ts";
import { rateSimilarity, toWordSet } from "./words.ts";

/** Statements without a topic are the same row only from this share of shared words on; found by trial on the SRE ladder. */
const leastSimilarity = 0.3;

export interface Pairing {
  readonly section: Section;
  /** Whether the entries are those of a level as high as the others’, or higher. */
  readonly upward: boolean;
}

/** Pairs entries of one key with others of it: per entry the place of its partner, or undefined. */
export function pairEntries(
  entries: readonly Entry[],
  against: readonly Entry[],
  { section, upward }: Pairing,
): (number | undefined)[] {
  const [one, other] = [entries[0], against[0]];
  if (!one || !other) return [];
  if (one.key !== undefined && entries.length === 1 && against.length === 1) return mayPair(one, other) ? [0] : [];
  const score = rateWith(entries, against, section);
  if (!upward) return pairBest(entries.length, against.length, score, unlike);
  const partners = pairBest(against.length, entries.length, (to, at) => score(at, to), unlike);
  return turnPairs(partners, entries.length);
}

/** A fault ("blames others") is never paired with a merit ("works without blame"), even if both have one topic. */
export const mayPair = (one: Entry, other: Entry) => isFault(one) === isFault(other);
const isFault = (entry: Entry) => entry.kind === "statement" && entry.isFault;

const wordSets = new WeakMap<object, ReadonlySet<string>>();

const wordsOf = (entry: Entry) => getOrMake(wordSets, entry.value, () => toWordSet(toText(entry)));

/** The score of two that do not pair. */
const unlike = -1;

/**
 * Scores an entry against another: likeness of words from 0 to 1. With a topic in common they pair in any case, and the
 * same heading goes before likeness; rights to decide move between headings. Without a topic, likeness decides and the
 * same heading among equals.
 */
function rateWith(
  entries: readonly Entry[],
  against: readonly Entry[],
  section: Section,
): (entry: number, other: number) => number {
  const words = entries.map(wordsOf);
  const otherWords = against.map(wordsOf);
  return (at, to) => {
    const [entry, other] = [entries[at] as Entry, against[to] as Entry];
    if (!mayPair(entry, other)) return unlike;
    const likeness = rateSimilarity(words[at] as ReadonlySet<string>, otherWords[to] as ReadonlySet<string>);
    const isSameHeading = section.kind === "decisions" || entry.group === other.group;
    if (entry.key === undefined) return likeness < leastSimilarity ? unlike : likeness + (isSameHeading ? 0.01 : 0);
    return 1 + likeness + (isSameHeading ? 2 : 0);
  };
}
