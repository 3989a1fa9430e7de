import { describe, expect, test } from "vitest";
import { filterSection, chooseSections } from "../../../src/domain/compare/filter.ts";
import type { LevelId } from "../../../src/domain/ladder/ladder.ts";
import { getComparison, getFindings } from "../../../src/features/compare/getComparison.ts";
import { resolveSearch } from "../../../src/features/compare/resolveSearch.ts";
import { toFindingSearch } from "../../../src/features/compare/toFindingSearch.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const ladder = readRealLadder();
const ids = ladder.levels.map(({ id }) => id);
const steps = ids.slice(1).map((id, at) => [ids[at] as LevelId, id]);
const pairs = [...steps, ids.slice(2, 4).toReversed()];

describe.each(pairs.map((pair) => [pair.join(" → "), pair] as const))("from %s", (_, pair) => {
  const comparison = getComparison(ladder, pair, undefined);
  test.each(getFindings(comparison, 1).map((finding) => [finding.what, finding.section, finding] as const))(
    "the number of %s in %s shows exactly that many rows",
    (_, section, finding) => {
      const { levels, sections, classes, moved, showsAll } = resolveSearch(ladder, {
        levels: pair,
        ...toFindingSearch(finding),
      });
      expect(levels).toEqual(pair);
      const filter = { onlyDifferences: !showsAll, classes: new Set(classes), moved, words: [] };
      const chosen = sections.length > 0 ? new Set(sections) : undefined;
      const shown = chooseSections(comparison.sections, chosen).flatMap((part) => {
        const rows = filterSection(part, filter).shown;
        return rows.length > 0 ? [[part.section.id, rows.length]] : [];
      });
      expect(shown).toEqual(finding.count > 0 ? [[section, finding.count]] : []);
    },
  );
});
