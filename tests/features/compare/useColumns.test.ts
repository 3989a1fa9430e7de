// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { listChoices, useColumns } from "../../../src/features/compare/useColumns.ts";

afterEach(() => vi.unstubAllGlobals());

describe("the sets of columns that fit", () => {
  test("are one where there is room for all", () => {
    expect(listChoices(3, 3, undefined)).toEqual([[0, 1, 2]]);
    expect(listChoices(2, 3, 1)).toEqual([[0, 1]]);
  });

  test("are neighbours where each level is compared with the one to its left", () => {
    expect(listChoices(4, 2, undefined)).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(listChoices(4, 3, undefined)).toEqual([
      [0, 1, 2],
      [1, 2, 3],
    ]);
  });

  test("hold the baseline first where all are compared with it", () => {
    expect(listChoices(4, 2, 2)).toEqual([
      [2, 0],
      [2, 1],
      [2, 3],
    ]);
    expect(listChoices(4, 3, 0)).toEqual([
      [0, 1, 2],
      [0, 2, 3],
    ]);
  });

  test("together show every column, none wider than there is room, and each with the baseline", () => {
    const cases = fc
      .record({ count: fc.integer({ min: 1, max: 5 }), room: fc.integer({ min: 2, max: 5 }), at: fc.nat(4) })
      .chain((one) => fc.constantFrom({ ...one, reference: undefined }, { ...one, reference: one.at % one.count }));
    fc.assert(
      fc.property(cases, ({ count, room, reference }) => {
        const choices = listChoices(count, room, reference);
        expect(new Set(choices.flat())).toEqual(new Set(Array.from({ length: count }, (_, at) => at)));
        for (const choice of choices) {
          expect(choice.length).toBeLessThanOrEqual(room);
          expect(new Set(choice).size).toBe(choice.length);
          expect(reference === undefined || choice.includes(reference)).toBe(true);
        }
      }),
    );
  });
});

describe("the columns in view", () => {
  const narrow = (...queries: string[]) =>
    vi.stubGlobal("matchMedia", (query: string) => ({
      matches: queries.includes(query),
      addEventListener: () => {},
      removeEventListener: () => {},
    }));

  test("are all on a wide screen", () => {
    narrow();
    expect(renderHook(() => useColumns(5, undefined)).result.current.shown).toEqual([0, 1, 2, 3, 4]);
  });

  test("are two on a phone, and a person brings the others into view", () => {
    narrow("(max-width: 640px)", "(max-width: 1080px)");
    const { result } = renderHook(() => useColumns(3, undefined));
    expect(result.current.shown).toEqual([0, 1]);
    act(() => result.current.choose(1));
    expect(result.current.shown).toEqual([1, 2]);
  });

  test("are the first again where the choice no longer exists", () => {
    narrow("(max-width: 640px)", "(max-width: 1080px)");
    const { result, rerender } = renderHook(({ count }) => useColumns(count, undefined), {
      initialProps: { count: 4 },
    });
    act(() => result.current.choose(2));
    rerender({ count: 2 });
    expect(result.current.shown).toEqual([0, 1]);
  });

  test("are all on paper, however narrow the screen", () => {
    narrow("(max-width: 640px)", "(max-width: 1080px)", "print");
    expect(renderHook(() => useColumns(5, 1)).result.current.shown).toEqual([0, 1, 2, 3, 4]);
  });
});
