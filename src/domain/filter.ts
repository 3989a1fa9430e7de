import { type ComparedRow, type ComparedSection, isChanged } from "./compare.ts";
import type { ChangeClass } from "./diff.ts";
import { listFacts, listFields } from "./fields.ts";

/** What of a comparison a reader wants to see. */
export interface Filter {
  /** Leave out rows in which nothing changed. */
  readonly onlyDifferences: boolean;
  /** Rows with a change of one of these classes; empty: of any. */
  readonly classes: ReadonlySet<ChangeClass>;
  /** Rows that hold all of these words, wherever; empty: any. */
  readonly words: readonly string[];
}

export interface FilteredSection extends ComparedSection {
  readonly shown: readonly ComparedRow[];
  /** Rows that would be shown if unchanged ones were. */
  readonly unchanged: readonly ComparedRow[];
}

/** Splits a section's rows into those that the filter shows, those that only "only differences" hides, and the rest. */
export function filterSection(section: ComparedSection, { onlyDifferences, classes, words }: Filter): FilteredSection {
  const fitting = section.rows.filter(
    (row) =>
      (classes.size === 0 || row.changes.some((change) => change && classes.has(change.class))) && hasWords(row, words),
  );
  const hides = onlyDifferences && hasChanges(section) && !classes.has("same");
  return {
    ...section,
    shown: hides ? fitting.filter(isChanged) : fitting,
    unchanged: hides ? fitting.filter((row) => !isChanged(row)) : [],
  };
}

/** False where a single level is shown, so that nothing can be compared. */
const hasChanges = ({ rows }: ComparedSection) =>
  rows.some(({ changes }) => changes.some((change) => change !== undefined));

/** The words of a filter's text, in lower case. */
export function splitWords(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

function hasWords(row: ComparedRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = toSearchText(row);
  return words.every((word) => text.includes(word));
}

const searchTexts = new WeakMap<ComparedRow, string>();

/** All words of a row, in lower case: its subject, and all that the levels say. */
export function toSearchText(row: ComparedRow): string {
  const known = searchTexts.get(row);
  if (known !== undefined) return known;
  const texts = row.cells.flatMap((entry) =>
    entry ? [...listFacts(entry), ...listFields(entry).map(({ text }) => text)] : [],
  );
  const text = [row.subject, ...texts].join("\n").toLowerCase();
  searchTexts.set(row, text);
  return text;
}
