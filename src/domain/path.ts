import { alignSection, type Row } from "./align.ts";
import { type Change, classify } from "./diff.ts";
import type { Entry } from "./entries.ts";
import type { Ladder, Level, Section } from "./ladder.ts";

/** What a level says of a row, and what changed from each level that leads to it. */
export interface PathStop {
  readonly level: Level;
  readonly entry: Entry | undefined;
  readonly changes: readonly { readonly from: Level; readonly change: Change }[];
}

const alignments = new WeakMap<Ladder, Map<Section, Row[]>>();

/** A section aligned over all levels of the ladder; kept, as every opened row asks for it. */
function alignAll(ladder: Ladder, section: Section): Row[] {
  const known = alignments.get(ladder) ?? new Map<Section, Row[]>();
  alignments.set(ladder, known);
  const rows = known.get(section) ?? alignSection(ladder, section, ladder.levels);
  known.set(section, rows);
  return rows;
}

/** The path of a row of any comparison through all levels of the ladder, from the lowest to the highest. */
export function tracePath(ladder: Ladder, { section, cells }: Row): PathStop[] {
  const values = new Set<unknown>(cells.map((cell) => cell?.value));
  const row = alignAll(ladder, section).findLast((other) => other.cells.some((cell) => cell && values.has(cell.value)));
  return ladder.levels.map((level, at) => {
    const entry = row?.cells[at];
    const changes = ladder.paths
      .filter(({ to }) => to === level.id)
      .flatMap(({ from: id }) => {
        const from = ladder.levels.findIndex((other) => other.id === id);
        const change = classify(ladder, row?.cells[from], entry);
        return change ? [{ from: ladder.levels[from] as Level, change }] : [];
      });
    return { level, entry, changes };
  });
}
