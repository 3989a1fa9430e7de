import { Link } from "@tanstack/react-router";
import { mostLevels } from "../../domain/compare/mostLevels.ts";
import { alignSection } from "../../domain/compare/align.ts";
import type { Entry } from "../../domain/ladder/entries.ts";
import type { Level, Section } from "../../domain/ladder/ladder.ts";
import { RowPath } from "../../parts/RowPath.tsx";
import { useLadder } from "../../routes/useLadder.ts";

interface Props {
  readonly level: Level;
  readonly section: Section;
  readonly entry: Entry;
}

/** What the other levels say of the same, and a way to see it beside its neighbours. */
export function WholePath({ level, section, entry }: Props) {
  const ladder = useLadder();
  const levels = ladder.levels.slice(-mostLevels);
  const row = alignSection(ladder, section, levels).find(({ cells }) => cells[levels.indexOf(level)] === entry);
  if (!row) return null;
  return (
    <RowPath ladder={ladder} row={row} levels={levels}>
      <Link
        to="/compare"
        search={{ levels: levels.map(({ id }) => id), sections: [section.id], show: "all", row: row.id }}
      >
        See it in the comparison
      </Link>
    </RowPath>
  );
}
