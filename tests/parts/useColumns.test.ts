// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { makeLadder } from "../support/makeLadder.ts";
import { listChoices, useColumns } from "../../src/parts/useColumns.ts";

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
  const { levels } = makeLadder({ levels: ["a", "b", "c", "d", "e"] });
  const narrow = (...queries: string[]) =>
    vi.stubGlobal("matchMedia", (query: string) => ({
      matches: queries.includes(query),
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
  const shown = (count: number, view?: string) =>
    renderHook(() => useColumns(levels.slice(0, count), undefined, view)).result.current.shown;

  test("are all on a wide screen", () => {
    narrow();
    expect(shown(5)).toEqual([0, 1, 2, 3, 4]);
  });

  test("are two on a phone, and the address names those in view", () => {
    narrow("(max-width: 640px)", "(max-width: 1080px)");
    expect(shown(3)).toEqual([0, 1]);
    expect(shown(3, "c")).toEqual([1, 2]);
  });

  test("are told to be out of view on a phone however wide the screen is, so that a page can be drawn for both", () => {
    narrow();
    const { result } = renderHook(() => useColumns(levels, undefined, "d"));
    expect(result.current.shown).toEqual([0, 1, 2, 3, 4]);
    expect([...result.current.far]).toEqual([0, 1, 4]);
    expect(result.current.counts).toEqual({ phone: 4, tablet: 3 });
  });

  test("are the first where the address names none that can be at the right end", () => {
    narrow("(max-width: 640px)", "(max-width: 1080px)");
    expect(shown(3, "a")).toEqual([0, 1]);
    expect(shown(2, "d")).toEqual([0, 1]);
  });

  test("are all on paper, however narrow the screen", () => {
    narrow("(max-width: 640px)", "(max-width: 1080px)");
    const { result } = renderHook(() => useColumns(levels, undefined, undefined));
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect(result.current.shown).toEqual([0, 1, 2, 3, 4]);
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(result.current.shown).toEqual([0, 1]);
  });
});
