import { describe, expect, test } from "vitest";
import { countDeciders, countImportances } from "../../../src/domain/matrix/distribution.ts";
import { describeJourney } from "../../../src/domain/compare/journey.ts";
import type { Level } from "../../../src/domain/ladder/ladder.ts";
import { buildMatrix, type Matrix, type MatrixKind } from "../../../src/domain/matrix/matrix.ts";
import { toMatrixTable } from "../../../src/domain/matrix/matrixText.ts";
import { findMovement } from "../../../src/domain/matrix/movement.ts";
import { tracePath } from "../../../src/domain/compare/path.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const ladder = makeLadder({
  levels: ["west", "east", "mid", "top"],
  paths: ["west → mid", "east → mid", "mid → top"],
  skills: `
    skill | west          | east          | mid                     | top
    linux | must optional | must critical | must critical           | good critical
    cloud |               |               | good important~critical | must critical
    gone  | must optional | must optional |                         |
  `,
  tools: "tool | west | east | mid | top\nhelm | optional | optional | context-specific | common",
  decisions: "topic | west | east | mid | top\nalerts | none Ask first | | team Agree | independent Tune them",
});
const matrixOf = (kind: MatrixKind, of = ladder) => buildMatrix(of, kind, of.levels) as Matrix;

describe("a matrix as text", () => {
  test("has per level what stands there, and what moved where there is a step below", () => {
    const matrix = matrixOf("skills");
    expect(toMatrixTable(ladder, matrix, matrix.rows)).toEqual([
      ["Category", "Skill", "west", "east", "mid", "mid: movement", "top", "top: movement"],
      [
        "All skills",
        "linux",
        "Optional\nMust have",
        "Critical\nMust have",
        "Critical\nMust have",
        "raised since west",
        "Critical\nGood to have",
        "lowered since mid",
      ],
      [
        "All skills",
        "cloud",
        "Not asked",
        "Not asked",
        "Important (Critical, elsewhere)\nGood to have",
        "enters since west and east",
        "Critical\nMust have",
        "raised since mid",
      ],
      [
        "All skills",
        "gone",
        "Optional\nMust have",
        "Optional\nMust have",
        "Not asked",
        "dropped since west and east",
        "Not asked",
        "",
      ],
    ]);
  });

  test("tells the words of a right to decide, and of a tool its commonality alone", () => {
    const rights = matrixOf("decisions");
    expect(toMatrixTable(ladder, rights, rights.rows)[1]?.slice(0, 4)).toEqual([
      "rights",
      "alerts",
      "No authority\nAsk first",
      "Not named",
    ]);
    const tools = matrixOf("tools");
    expect(toMatrixTable(ladder, tools, tools.rows)[1]?.slice(2, 6)).toEqual([
      "Optional",
      "Optional",
      "Context-specific",
      "changed since west and east",
    ]);
  });

  test("says that no decider is named where a level's words on a right only frame it", () => {
    const framed = makeLadder({
      decisions: "topic | low | high\nbudget | team Agree | ? Within the budget of the year",
    });
    const rights = matrixOf("decisions", framed);
    expect(toMatrixTable(framed, rights, rights.rows)[1]?.slice(3)).toEqual([
      "No decider named\nWithin the budget of the year",
      "changed since low",
    ]);
    const [row] = rights.rows;
    expect(row && describeJourney(framed, tracePath(framed, row, framed.levels))).toBe(
      "Named from low on; changes at high (With the team → No decider named).",
    );
  });

  test("in full tells all that the levels say", () => {
    const matrix = matrixOf("skills");
    expect(toMatrixTable(ladder, matrix, matrix.rows, true)[1]?.[2]).toContain("Work of west");
  });

  test("of behaviours, says that they are asked", () => {
    const real = readRealLadder();
    const matrix = matrixOf("behaviours", real);
    const table = toMatrixTable(real, matrix, matrix.rows);
    expect(table[1]?.slice(0, 3)).toEqual(["", "Structured troubleshooting", "Asked"]);
    const [first] = matrix.rows;
    expect(findMovement(first?.cells[0], first?.cells[1])).toBeUndefined();
  });
});

describe("the journey of a row", () => {
  const journey = (kind: MatrixKind, at: number) => {
    const matrix = matrixOf(kind);
    const row = matrix.rows[at];
    return row ? describeJourney(ladder, tracePath(ladder, row, ladder.levels)) : undefined;
  };

  test("names the door where the doors of a level differ", () => {
    expect(journey("skills", 0)).toBe(
      "Asked from west and east on; rises at mid on the way from west (Optional → Critical); falls at top (Must have → Good to have).",
    );
  });

  test("says where it enters and rises, with its shades", () => {
    expect(journey("skills", 1)).toBe("Enters at mid; rises at top (Important (Critical, elsewhere) → Critical).");
  });

  test("says that it comes back", () => {
    const ladder = makeLadder({
      levels: ["a", "b", "c"],
      skills: "skill | a | b | c\nslo | must critical | | must critical",
    });
    const matrix = buildMatrix(ladder, "skills", ladder.levels) as Matrix;
    const stops = matrix.rows[0] && tracePath(ladder, matrix.rows[0], ladder.levels);
    expect(stops && describeJourney(ladder, stops)).toBe(
      "Asked from a on; is no longer asked at b; is asked again at c.",
    );
  });

  test("says of a tool or a right to decide that it is named, as the cells do, and not that it is asked", () => {
    const ladder = makeLadder({
      levels: ["a", "b", "c"],
      tools: "tool | a | b | c\nhelm | optional | | optional",
      decisions: "topic | a | b | c\nalerts | team Agree | | team Agree",
    });
    for (const kind of ["tools", "decisions"] as const) {
      const [row] = matrixOf(kind, ladder).rows;
      expect(row && describeJourney(ladder, tracePath(ladder, row, ladder.levels))).toBe(
        "Named from a on; is no longer named at b; is named again at c.",
      );
    }
  });

  test("says where it ends, and where it changes without rising or falling", () => {
    expect(journey("skills", 2)).toBe("Asked from west and east on; is no longer asked at mid.");
    expect(journey("tools", 0)).toBe(
      "Named from west and east on; changes at mid (Optional → Context-specific); rises at top (Context-specific → Common).",
    );
  });

  test("is empty for a row that no level has", () => {
    expect(describeJourney(ladder, [])).toBe("");
  });
});

describe("distributions", () => {
  const level = (id: string) => ladder.levels.find((one) => one.id === id) as Level;

  test("count skills by importance, of all tiers or of one", () => {
    expect(countImportances(level("mid"))).toEqual({ critical: 1, important: 1, optional: 0 });
    expect(countImportances(level("mid"), "good")).toEqual({ critical: 0, important: 1, optional: 0 });
  });

  test("count rights by who decides", () => {
    expect([...countDeciders(ladder, level("top"))]).toEqual([["independent", 1]]);
    expect([...countDeciders(ladder, level("east"))]).toEqual([]);
    expect([...countDeciders(ladder, { ...level("top"), statements: {} })]).toEqual([]);
  });
});
