import { describe, expect, test } from "vitest";
import { compareLevels } from "../../../src/domain/compare/compare.ts";
import { toExportTable } from "../../../src/domain/compare/exportTable.ts";
import { toTextTable } from "../../../src/domain/compare/rowText.ts";
import { makeLadder, makeTarget } from "../../support/makeLadder.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const ladder = makeLadder({
  skills: `skill | low           | high
           cloud | must optional | must critical~optional`,
  tools: `tool   | low | high
          docker | -   | common`,
  kpis: [{ id: "mtta", targets: { low: [makeTarget("< 10")], high: [makeTarget("< 5")] } }],
});
const comparison = compareLevels(ladder, ladder.levels);
const rows = comparison.sections.flatMap((section) => section.rows);

describe("a comparison as a table for programs", () => {
  test("keeps what moved, the verdict and the standing out of the cells that hold what a level says", () => {
    const [head, cloud, mtta, docker] = toExportTable(ladder, comparison, rows);
    const before = "Section, Heading, Row, low, high: change, high";
    const more = "low: standing, high: what moved, high: KPI verdict, high: standing, Row id, Ladder version";
    expect(head?.join(", ")).toBe(`${before}, ${more}`);
    expect(cloud?.slice(0, 5)).toEqual([
      "skills",
      "All skills",
      "cloud",
      "Optional; Must have\ncloud\nWork of low",
      "raised",
    ]);
    expect(cloud?.slice(5)).toEqual([
      "Critical (Optional, elsewhere); Must have\ncloud\nWork of high",
      "Optional",
      "Optional → Critical (Optional, elsewhere)",
      "",
      "Critical",
      "skills.cloud",
      "1.0.0",
    ]);
    expect(mtta?.slice(6)).toEqual([
      "< 10\u00a0min",
      "< 10\u00a0min → < 5\u00a0min (tighter)",
      "tighter",
      "< 5\u00a0min",
      "kpis.mtta",
      "1.0.0",
    ]);
    expect(docker?.slice(3)).toEqual([
      "Not named",
      "new",
      "Common\ndocker\nWork",
      "",
      "",
      "",
      "Common",
      "tools.docker",
      "1.0.0",
    ]);
  });

  test("begins with the columns that it had before, in their order, on the real ladder", () => {
    const real = readRealLadder();
    const five = compareLevels(real, real.levels);
    const all = five.sections.flatMap((section) => section.rows);
    const [before, now] = [toTextTable(real, five, all), toExportTable(real, five, all)];
    const width = before[0]?.length;
    expect(now[0]?.slice(0, width)).toEqual(before[0]);
    expect(new Set(now.map(({ length }) => length)).size).toBe(1);
    expect(now.map((line) => line.slice(0, 3))).toEqual(before.map((line) => line.slice(0, 3)));
  });

  test("has no columns of what moved for a level alone", () => {
    const alone = compareLevels(ladder, ladder.levels.slice(0, 1));
    const own = alone.sections.flatMap((section) => section.rows);
    expect(toExportTable(ladder, alone, own)[0]).toEqual([
      "Section",
      "Heading",
      "Row",
      "low",
      "low: standing",
      "Row id",
      "Ladder version",
    ]);
  });
});
