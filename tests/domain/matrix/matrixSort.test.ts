import { describe, expect, test } from "vitest";
import { buildMatrix, type Matrix, type MatrixKind } from "../../../src/domain/matrix/matrix.ts";
import { countLevels, type MatrixSort, measureMovement, sortMatrix } from "../../../src/domain/matrix/matrixSort.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const ladder = makeLadder({
  levels: ["low", "mid", "top"],
  skills: `
    skill | low           | mid            | top
    c     | must optional | must important | must critical
    a     |               |                | good critical
    b     | must critical | must critical  | must important
  `,
  tools: "tool | low | mid | top\nhelm | optional | common |\nbash | common | common | common",
  decisions: "topic | low | mid | top\nx | none N | team T | independent I\ny | team T | team T | team T",
});
const matrixOf = (kind: MatrixKind) => buildMatrix(ladder, kind, ladder.levels) as Matrix;
const sort = (by: MatrixSort, reverse = false, kind: MatrixKind = "skills") =>
  sortMatrix(matrixOf(kind), matrixOf(kind).rows, by, reverse)
    .map(({ subject }) => subject)
    .join(" ");

describe("the rows of a matrix are sorted", () => {
  test("by category as the catalogue has them, and by name", () => {
    expect(sort({ by: "category" })).toBe("c a b");
    expect(sort({ by: "category" }, true)).toBe("b a c");
    expect(sort({ by: "name" })).toBe("a b c");
    expect(sort({ by: "name" }, true)).toBe("c b a");
  });

  test("by the number of levels, the most first", () => {
    expect(sort({ by: "levels" })).toBe("c b a");
    expect(sort({ by: "levels" }, true)).toBe("a c b");
  });

  test("by how high they stand at a level, tier second, what is not asked last", () => {
    expect(sort({ by: "level", column: 2 })).toBe("c a b");
    expect(sort({ by: "level", column: 0 })).toBe("b c a");
    expect(sort({ by: "level", column: 2 }, false, "tools")).toBe("bash helm");
    expect(sort({ by: "level", column: 2 }, false, "decisions")).toBe("x y");
  });

  test("below a right without authority where no decider is named", () => {
    const framed = makeLadder({
      decisions: "topic | low | high\nframed | team Agree | ? Within the budget\nkept | none Ask | none Ask first",
    });
    const { rows, ...matrix } = buildMatrix(framed, "decisions", framed.levels) as Matrix;
    const sorted = sortMatrix({ ...matrix, rows }, rows, { by: "level", column: 1 }, false);
    expect(sorted.map(({ subject }) => subject)).toEqual(["kept", "framed"]);
  });

  test("by the size of movement: ranks passed, with entering counted from “not asked”", () => {
    const sizes = matrixOf("skills").rows.map((row) => measureMovement(matrixOf("skills"), row));
    expect(sizes).toEqual([2, 3, 1]);
    expect(sort({ by: "movement" })).toBe("a c b");
  });
});

test("behaviours are sorted by the levels that ask for them", () => {
  const real = readRealLadder();
  const matrix = buildMatrix(real, "behaviours", real.levels) as Matrix;
  const first = sortMatrix(matrix, matrix.rows, { by: "levels" }, false)[0];
  expect(first && countLevels(first)).toBe(5);
  const last = sortMatrix(matrix, matrix.rows, { by: "level", column: 0 }, false).at(-1);
  expect(last?.cells[0]).toBeUndefined();
});
