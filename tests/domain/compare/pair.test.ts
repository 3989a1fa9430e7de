import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairBest } from "../../../src/domain/compare/pair.ts";

/** The greatest total by trying every assignment. */
function bestTotal(scores: readonly (readonly number[])[], columns: readonly number[]): number {
  const [row, ...rest] = scores;
  if (!row || columns.length === 0) return 0;
  const taken = columns.map(
    (column) =>
      (row[column] as number) +
      bestTotal(
        rest,
        columns.filter((other) => other !== column),
      ),
  );
  return Math.max(...taken, ...(scores.length > columns.length ? [bestTotal(rest, columns)] : []));
}

const matrices = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

const withLeast = fc.tuple(matrices, fc.integer({ min: 0, max: 20 }));

describe("pairing", () => {
  test("reaches the greatest total also where pairs that score little are not made, and count nothing", () => {
    fc.assert(
      fc.property(withLeast, ([scores, least]) => {
        const columns = scores[0]?.map((_, at) => at) ?? [];
        const score = (left: number, right: number) => scores[left]?.[right] as number;
        const partners = pairBest(scores.length, columns.length, score, least);
        const made = partners.flatMap((right, left) => (right === undefined ? [] : [score(left, right)]));
        expect(made.every((rated) => rated > least)).toBe(true);
        const worth = scores.map((row) => row.map((rated) => (rated > least ? rated : 0)));
        expect(made.reduce((sum, rated) => sum + rated, 0)).toBe(bestTotal(worth, columns));
      }),
      { numRuns: 500 },
    );
  });

  test("reaches the greatest total that any assignment reaches", () => {
    fc.assert(
      fc.property(matrices, (scores) => {
        const columns = scores[0]?.map((_, at) => at) ?? [];
        const partners = pairBest(scores.length, columns.length, (left, right) => scores[left]?.[right] as number);
        const total = partners.reduce<number>(
          (sum, right, left) => sum + (right === undefined ? 0 : (scores[left]?.[right] as number)),
          0,
        );
        expect(total).toBe(bestTotal(scores, columns));
        const made = partners.filter((right) => right !== undefined);
        expect(new Set(made).size).toBe(Math.min(scores.length, columns.length));
      }),
    );
  });

  test("leaves apart what scores no more than the least", () => {
    expect(pairBest(2, 2, (left, right) => (left === right ? 5 : 0), 5)).toEqual([undefined, undefined]);
    expect(pairBest(2, 1, (left) => left, 0)).toEqual([undefined, 0]);
  });

  test("has nothing to pair with nothing", () => {
    expect(pairBest(0, 3, () => 1)).toEqual([]);
    expect(pairBest(2, 0, () => 1)).toEqual([undefined, undefined]);
  });
});
