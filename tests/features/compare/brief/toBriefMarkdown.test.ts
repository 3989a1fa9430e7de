import { describe, expect, test } from "vitest";
import { compareLevels } from "../../../../src/domain/compare/compare.ts";
import { toBriefMarkdown } from "../../../../src/features/compare/brief/toBriefMarkdown.ts";
import { makeLadder, makeTarget } from "../../../support/makeLadder.ts";

const ladder = makeLadder({
  skills: `skill | low           | high
           cpp   | must optional | must critical
           java  | must optional | -`,
  tools: `tool   | low | high
          docker | -   | common`,
  kpis: [{ id: "mtta", targets: { low: [makeTarget("< 10")], high: [makeTarget("falling")] } }],
});
const comparison = compareLevels(ladder, ladder.levels);
const back = compareLevels(ladder, ladder.levels.toReversed());

describe("a brief as Markdown", () => {
  test("opens with its sentence, has a table for each matter, and ends with what is left to the comparison", () => {
    const lines = toBriefMarkdown(ladder, ladder.levels, [comparison], "https://rungs.test/brief").split("\n");
    expect(lines.slice(0, 13)).toEqual([
      "# low → high",
      "",
      "From low to high, one skill rises in importance and one is no longer asked. One KPI target changes (1 not comparable).",
      "",
      "## skills",
      "",
      "| Skill | Change | What changes |",
      "| --- | --- | --- |",
      "| cpp | Raised | Optional → Critical |",
      "| java | Dropped | Optional; Must have |",
      "",
      "## kpis",
      "",
    ]);
    expect(lines).toContain(
      "| mtta | Reworded: not comparable | \\< 10\u00a0min → Falling (not comparable: a limit against a direction) |",
    );
    expect(lines).toContain("| docker | New | Common |");
    expect(lines).toContain("Of four rows, four are named above.");
    expect(lines.slice(-4)).toEqual([
      "| All sections | 1 | 1 | 1 | 0 | 1 | 0 |",
      "",
      "Test ladder 1.0.0, https://rungs.test/brief",
      "",
    ]);
  });

  test("of several steps has one title, and each step with its sections below it", () => {
    const [low, high] = ladder.levels;
    const text = toBriefMarkdown(ladder, [low!, high!, low!], [comparison, back], "https://rungs.test/brief");
    expect(text.match(/^#.*/gm)).toEqual([
      "# low → high → low",
      ...["## low → high", "## high → low"].flatMap((step) => [
        step,
        "### skills",
        "### kpis",
        "### tools",
        "### How much changes, section by section",
      ]),
    ]);
    expect(text).toMatch(/^# low → high → low\n\nA brief of each of two steps\.\n\n## low → high\n\nFrom low to high/);
    expect(text).toMatch(/^## high → low\n\nFrom high to low/m);
  });
});
