import { describe, expect, test } from "vitest";
import { compareLevels } from "../../../src/domain/compare/compare.ts";
import { listEntries, listHeadings, toText } from "../../../src/domain/ladder/entries.ts";
import { listFacts, listFields } from "../../../src/domain/ladder/fields.ts";
import { describeCommonality, describeImportance } from "../../../src/domain/ladder/importance.ts";
import type { Section } from "../../../src/domain/ladder/ladder.ts";
import { capitalise, countNoun, joinWords, toNumberWord } from "../../../src/domain/numberWords.ts";
import { describeAbsence, nameRows, toLines, toTextTable } from "../../../src/domain/compare/rowText.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { readRealLadder } from "../../support/realLadder.ts";

describe("importance in words", () => {
  test.each([
    [{ base: "critical" }, "Critical"],
    [
      { base: "important", or: "critical", when: "in cloud-native organisations" },
      "Important (Critical, in cloud-native organisations)",
    ],
    [{ base: "optional", to: "important", note: "context-specific" }, "Optional (to Important, context-specific)"],
    [{ base: "optional", trend: "important" }, "Optional (→ Important)"],
  ] as const)("%o reads %s", (importance, words) => {
    expect(describeImportance(importance)).toBe(words);
  });

  test("commonality keeps its shade", () => {
    expect(describeCommonality({ base: "common", note: "choose one" })).toBe("Common (choose one)");
    expect(describeCommonality({ base: "context-specific", or: "common", when: "in enterprises" })).toBe(
      "Context-specific (Common, in enterprises)",
    );
    expect(describeCommonality({ base: "optional" })).toBe("Optional");
  });
});

describe("numbers in sentences", () => {
  test("are words up to twelve and figures above", () => {
    expect([0, 1, 12, 13].map(toNumberWord)).toEqual(["no", "one", "twelve", "13"]);
    expect(countNoun(1, "skill")).toBe("one skill");
    expect(countNoun(3, "responsibility", "responsibilities")).toBe("three responsibilities");
    expect(capitalise("two doors")).toBe("Two doors");
    expect([joinWords([]), joinWords(["a"]), joinWords(["a", "b", "c"])]).toEqual(["", "a", "a, b and c"]);
  });
});

describe("what a level says, in words", () => {
  const ladder = readRealLadder();

  test("every entry of the real ladder has a subject, a text and fields, and stands under a heading of its section", () => {
    for (const section of ladder.sections) {
      const headings = new Set<string>(listHeadings(ladder, section).map(({ id }) => id));
      for (const level of ladder.levels)
        for (const entry of listEntries(ladder, level, section)) {
          expect(entry.subject).not.toBe("");
          expect(toText(entry)).not.toBe("");
          expect(listFields(entry).length).toBeGreaterThan(0);
          expect(toLines(entry).join("")).not.toContain("undefined");
          expect(entry.kind === "behaviour" || headings.has(entry.group ?? "")).toBe(true);
        }
    }
  });

  test("what can rise or fall is told as facts", () => {
    const facts = (id: string, kind: string) =>
      ladder.sections
        .filter((section) => section.kind === kind)
        .flatMap((section) => listEntries(ladder, ladder.levels[2] as never, section))
        .filter(({ key }) => key?.endsWith(id))
        .flatMap(listFacts);
    expect(facts("skill:linux", "skills")).toEqual(["Critical", "Must have"]);
    expect(facts("kpi:mtta", "kpis")).toEqual(["< 10\u00a0min for critical pages"]);
    expect(facts("tool:kubernetes", "tools")).toEqual(["Common"]);
    expect(facts("dimension:troubleshooting", "scorecard")).toEqual([]);
  });

  test("silence is named after what the row is", () => {
    const rows = compareLevels(ladder, ladder.levels.slice(2, 4)).sections.flatMap(({ rows: all }) => all);
    expect(new Set(rows.map(describeAbsence))).toEqual(
      new Set(["Not asked", "Not tracked", "Not named", "Not scored"]),
    );
    expect(ladder.sections.map((section: Section) => nameRows(section))).toContain("KPI");
  });
});

describe("a comparison as a text table", () => {
  const small = makeLadder({
    statements: `topic   | group | low          | high
                 on-call | daily | Joins alerts | Leads alerts`,
    skills: `skill | low | high
             linux | -   | must critical
             cloud | must optional | must critical`,
  });

  test("has a row per row, and per level what it says and what changed", () => {
    const comparison = compareLevels(small, small.levels);
    expect(
      toTextTable(
        small,
        comparison,
        comparison.sections.flatMap(({ rows }) => rows),
      ),
    ).toEqual([
      ["Section", "Heading", "Row", "low", "high: change", "high"],
      ["responsibilities", "daily", "on-call", "Joins alerts", "reworded", "Leads alerts"],
      ["skills", "All skills", "linux", "Not asked", "new", "Critical; Must have\nlinux\nWork of high"],
      [
        "skills",
        "All skills",
        "cloud",
        "Optional; Must have\ncloud\nWork of low",
        "raised",
        "Optional → Critical\nCritical; Must have\ncloud\nWork of high",
      ],
    ]);
  });

  test("says of no change where neither of the levels compared has a row, and of no heading where there is none", () => {
    const three = makeLadder({
      levels: ["low", "mid", "high"],
      statements: `topic   | group | low          | mid | high
                   on-call |       | Joins alerts | -   | -
                   slos    |       | -            | -   | Sets SLOs`,
    });
    const comparison = compareLevels(three, three.levels);
    const [, slos, onCall] = toTextTable(three, comparison, comparison.sections[0]!.rows);
    const nothing = "Not named";
    expect(onCall).toEqual(["responsibilities", "", "on-call", "Joins alerts", "dropped", nothing, "", nothing]);
    expect(slos).toEqual(["responsibilities", "", "slos", nothing, "", nothing, "new", "Sets SLOs"]);
  });

  test("a level alone has no column of changes", () => {
    const alone = compareLevels(small, small.levels.slice(0, 1));
    expect(
      toTextTable(
        small,
        alone,
        alone.sections.flatMap(({ rows }) => rows),
      )[0],
    ).toEqual(["Section", "Heading", "Row", "low"]);
  });
});
