import type { Row } from "./align.ts";
import { type ClassCounts, type ComparedRow, type ComparedSection, countChanges, isChanged } from "./compare.ts";
import type { ChangeClass } from "./diff.ts";
import type { Entry } from "../ladder/entries.ts";
import { listFacts, listFields } from "../ladder/fields.ts";
import { holdsWords } from "../filterWords.ts";
import { isChange } from "../kpi/kpiOutcome.ts";
import type { SectionId } from "../ladder/ladder.ts";
import { getOrMake } from "../getOrMake.ts";

export const movedKinds = ["importance", "target", "skill", "skill-dropped", "kpi", "kpi-dropped"] as const;
/**
 * What no class of change tells: KPIs of which a target changes, skills and KPIs that are new, and those that are dropped,
 * as the headline counts them; and skills whose importance rises, as older links of the headline have it.
 */
export type Moved = (typeof movedKinds)[number];

/**
 * Whether that is what a column's change is. Targets that are equal but for their remarks have not
 * changed, and what a section of skills says besides is no skill.
 */
export function isMoved({ changes, cells }: ComparedRow, column: number, moved: Moved): boolean {
  const change = changes[column];
  if (!change) return false;
  if (moved === "skill" || moved === "kpi") return change.class === "new" && cells[column]?.kind === moved;
  if (moved === "skill-dropped" || moved === "kpi-dropped")
    return change.class === "dropped" && cells.some((cell) => cell && `${cell.kind}-dropped` === moved);
  if (moved === "target") return change.outcome !== undefined && isChange(change.outcome);
  return change.moves.some(({ what, sign }) => what === "importance" && sign > 0);
}

/** What of a comparison a reader wants to see. */
export interface Filter {
  /** Leave out rows in which nothing changed. */
  readonly onlyDifferences: boolean;
  /** Rows with a change of one of these classes; empty: of any. */
  readonly classes: ReadonlySet<ChangeClass>;
  /** Rows in which this moved; undefined: any. */
  readonly moved?: Moved | undefined;
  /** Rows that hold all of these words, wherever; empty: any. */
  readonly words: readonly string[];
}

export interface FilteredSection extends ComparedSection {
  /** The changes in the rows that hold the words, of any class: what the choice of classes is made from. */
  readonly available: ClassCounts;
  readonly shown: readonly ComparedRow[];
  /** Rows that would be shown if unchanged ones were. */
  readonly unchanged: readonly ComparedRow[];
}

/** The sections that a reader chose; all where none was. */
export function chooseSections(
  sections: readonly ComparedSection[],
  chosen: ReadonlySet<SectionId> | undefined,
): readonly ComparedSection[] {
  return chosen ? sections.filter(({ section }) => chosen.has(section.id)) : sections;
}

/** Splits a section's rows into those that the filter shows, those that only "only differences" hides, and the rest. */
export function filterSection(
  section: ComparedSection,
  { onlyDifferences, classes, moved, words }: Filter,
): FilteredSection {
  const { rows } = section;
  const holding = words.length === 0 ? rows : rows.filter((row) => holdsWords(toSearchText(row), words));
  const available = holding === rows ? section.counts : countChanges(holding);
  const isAny = classes.size === 0 && moved === undefined;
  const fitting = isAny
    ? holding
    : holding.filter(
        (row) =>
          (classes.size === 0 || row.changes.some((change) => change && classes.has(change.class))) &&
          (moved === undefined || row.changes.some((_, column) => isMoved(row, column, moved))),
      );
  const hides = onlyDifferences && hasChanges(section) && !classes.has("same");
  return {
    ...section,
    counts: isAny ? available : countChanges(fitting),
    available,
    shown: hides ? fitting.filter(isChanged) : fitting,
    unchanged: hides ? fitting.filter((row) => !isChanged(row)) : [],
  };
}

/** False where a single level is shown, so that nothing can be compared. */
const hasChanges = ({ rows }: ComparedSection) =>
  rows.some(({ changes }) => changes.some((change) => change !== undefined));

const rowTexts = new WeakMap<Row, string>();
const entryTexts = new WeakMap<Entry, string>();

/** All words of a row, in lower case: its subject, and all that the levels say. */
export function toSearchText(row: Row): string {
  return getOrMake(rowTexts, row, () => [row.subject.toLowerCase(), ...row.cells.map(toEntryText)].join("\n"));
}

function toEntryText(entry: Entry | undefined): string {
  if (!entry) return "";
  return getOrMake(entryTexts, entry, () =>
    [...listFacts(entry), ...listFields(entry).map(({ text }) => text)].join("\n").toLowerCase(),
  );
}
