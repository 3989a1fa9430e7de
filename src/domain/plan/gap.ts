import { compareSection, type ComparedRow } from "../compare/compare.ts";
import type { Change } from "../compare/diff.ts";
import { type Entry, toText } from "../ladder/entries.ts";
import { compareTier, deciderRank, importanceRank } from "../ladder/importance.ts";
import type { Importance, Ladder, Level, Section } from "../ladder/ladder.ts";

/** One thing that a level asks of a person, beside what the level that they come from asks of it. */
export interface Ask {
  /** The section and the id of the catalogue, or of the statement: neither text nor position. */
  readonly key: string;
  readonly section: Section;
  /** The heading that it stands under. */
  readonly group: string | undefined;
  readonly subject: string;
  readonly before: Entry | undefined;
  readonly after: Entry;
  readonly change: Change;
  /** True where the present level does not ask it, or asks less. */
  readonly isGap: boolean;
  /** Undefined where the ladder gives none, as for all but skills. */
  readonly importance: Importance | undefined;
  /** How many ranks lie between the levels: at least 1 for a gap, else 0. */
  readonly distance: number;
}

/** All that `to` asks a person to show, in the order of the ladder. */
export function listAsks(ladder: Ladder, from: Level, to: Level): Ask[] {
  return ladder.sections.flatMap((section) =>
    compareSection(ladder, section, [from, to]).rows.flatMap((row) => toAsk(section, row) ?? []),
  );
}

/**
 * What a plan from one level to another leaves out by skipping the levels between: gaps from `from` to one of those, in
 * rows of which `to` says nothing.
 */
export function listLeftOut(ladder: Ladder, from: Level, skipped: readonly Level[], to: Level): Ask[] {
  const gaps = skipped.flatMap((level) =>
    ladder.sections.flatMap((section) =>
      compareSection(ladder, section, [from, level, to])
        .rows.filter(({ cells }) => cells[2] === undefined)
        .flatMap((row) => toAsk(section, row) ?? [])
        .filter(({ isGap }) => isGap),
    ),
  );
  return [...new Map(gaps.map((ask) => [ask.key, ask])).values()];
}

function toAsk(section: Section, row: ComparedRow): Ask | undefined {
  const [before, after] = row.cells;
  const change = row.changes[1];
  if (!after || !change || !isDemonstrable(section, after)) return undefined;
  const isGap = change.class === "new" || change.class === "raised" || setsNewTarget(change);
  return {
    key: `${section.id}.${idOf(after)}`,
    section,
    group: after.group,
    subject: row.subject || toText(after),
    before,
    after,
    change,
    isGap,
    importance: after.kind === "skill" ? after.value.importance : undefined,
    distance: isGap ? Math.max(1, measureDistance(before, after)) : 0,
  };
}

/** What stands beside a catalogue frames it, and a right without authority is none: neither can be shown. */
function isDemonstrable(section: Section, { kind, value }: Entry): boolean {
  if (kind === "statement")
    return section.kind === "decisions"
      ? value.decides !== undefined && value.decides !== "none"
      : section.kind === "statements" && section.demonstrable === true;
  return kind === "skill" || kind === "behaviour" || kind === "kpi";
}

/** A target that the present level does not set, or that cannot be told against the one it sets, is news to the person. */
function setsNewTarget({ class: name, moves }: Change): boolean {
  return (
    name === "reworded" &&
    moves.some(
      ({ what, from, to, verdict }) => what === "target" && to !== undefined && (!from || verdict === "not-comparable"),
    )
  );
}

function idOf(entry: Entry): string {
  if (entry.kind === "statement") return entry.value.id;
  return entry.key.split(":").slice(1).join(".");
}

/** A skill that is not asked stands one rank below Optional. */
function measureDistance(before: Entry | undefined, after: Entry): number {
  if (after.kind === "skill") {
    const rank = importanceRank[after.value.importance.base] + 1;
    if (before?.kind !== "skill") return rank;
    const rise = rank - importanceRank[before.value.importance.base] - 1;
    return Math.max(0, rise) + Math.max(0, compareTier(before.value.tier, after.value.tier));
  }
  if (after.kind === "statement" && after.value.decides) {
    const was = (before?.kind === "statement" && before.value.decides) || "none";
    return deciderRank[after.value.decides] - deciderRank[was];
  }
  return 1;
}
