import { alignSection } from "../compare/align.ts";
import type { Entry } from "../ladder/entries.ts";
import { listEntries, listHeadings } from "../ladder/entries.ts";
import type { Ladder, Level, LevelId, Section } from "../ladder/ladder.ts";

/** One question of a sheet: a skill, a behaviour or an area of responsibility, in the words of each level. */
export interface SheetRow {
  /** The section and the id of the catalogue or of the heading: neither text nor position. */
  readonly key: string;
  readonly section: Section;
  readonly subject: string;
  /** What each level says of it, in the order of the levels; empty where it says nothing. */
  readonly cells: readonly (readonly Entry[])[];
  /** The levels for which it is Critical; only skills have an importance. */
  readonly criticalAt: ReadonlySet<LevelId>;
}

/**
 * The questions of a sheet over these levels, in the order of the ladder: skills, behaviours, and the headings of the
 * sections whose statements count as responsibilities. What none of the levels asks is left out.
 */
export function listSheetRows(ladder: Ladder, levels: readonly Level[]): SheetRow[] {
  return ladder.sections.flatMap((section) => {
    if (section.kind === "skills" || section.kind === "behaviours") return listCatalogueRows(ladder, section, levels);
    return section.kind === "statements" && section.headline ? listAreas(ladder, section, levels) : [];
  });
}

function listCatalogueRows(ladder: Ladder, section: Section, levels: readonly Level[]): SheetRow[] {
  return alignSection(ladder, section, levels).flatMap(({ cells, subject }) => {
    const first = cells.find((cell) => cell !== undefined);
    if (!first || (first.kind !== "skill" && first.kind !== "behaviour")) return [];
    const id = first.kind === "skill" ? first.value.skill : first.value.behaviour;
    const criticalAt = levels.filter((_, column) => {
      const cell = cells[column];
      return cell?.kind === "skill" && cell.value.importance.base === "critical";
    });
    return {
      key: `${section.id}.${id}`,
      section,
      subject,
      cells: cells.map((cell) => (cell ? [cell] : [])),
      criticalAt: new Set(criticalAt.map((level) => level.id)),
    };
  });
}

function listAreas(ladder: Ladder, section: Section, levels: readonly Level[]): SheetRow[] {
  return listHeadings(ladder, section).flatMap(({ id, title }) => {
    const cells = levels.map((level) => listEntries(ladder, level, section).filter(({ group }) => group === id));
    if (cells.every((cell) => cell.length === 0)) return [];
    return { key: `${section.id}.${id}`, section, subject: title, cells, criticalAt: new Set<LevelId>() };
  });
}
