import fc from "fast-check";
import { expect, test } from "vitest";
import { compareLevels } from "../../../src/domain/compare/compare.ts";
import type { Ladder, Level } from "../../../src/domain/ladder/ladder.ts";
import { findMovement } from "../../../src/domain/matrix/movement.ts";
import { ladders } from "../../support/arbitraries.ts";
import { readRealLadder } from "../../support/realLadder.ts";

/** What the comparison and the matrices say of each row that a matrix shows, from one level to another. */
function tellTwice(ladder: Ladder, from: Level, to: Level) {
  const rows = compareLevels(ladder, [from, to]).sections.flatMap(({ section, rows }) =>
    ["skills", "tools", "decisions"].includes(section.kind) ? rows : [],
  );
  const told = rows.map(({ id, cells: [before, after], changes: [, change] }) => {
    const movement = findMovement(before, after);
    const isMove = change && change.class !== "same" && change.class !== "reworded";
    return {
      row: [id, isMove ? change.class : undefined],
      matrix: [id, movement === "shifted" ? undefined : movement],
    };
  });
  return { rows: told.map(({ row }) => row), matrix: told.map(({ matrix }) => matrix) };
}

const listPairs = ({ levels }: Ladder) => levels.flatMap((from) => levels.map((to) => [from, to] as const));

test("a matrix says of the SRE ladder that a row comes, goes, rises or falls where the comparison does", () => {
  const ladder = readRealLadder();
  const told = listPairs(ladder).map((pair) => tellTwice(ladder, ...pair));
  expect(told.map(({ matrix }) => matrix)).toEqual(told.map(({ rows }) => rows));
});

test("and so it does of any ladder", () => {
  fc.assert(
    fc.property(ladders, (ladder) => {
      const told = listPairs(ladder).map((pair) => tellTwice(ladder, ...pair));
      expect(told.map(({ matrix }) => matrix)).toEqual(told.map(({ rows }) => rows));
    }),
  );
});
