import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildLinearAxis, buildNinesAxis, placeOnAxis } from "../../../src/domain/kpi/valueAxis.ts";

const texts = ({ ticks }: { ticks: readonly { text: string }[] }) => ticks.map(({ text }) => text).join(" ");

describe("a linear axis", () => {
  test.each([
    [{ limits: [15], end: 100, isOpen: false }, "0 20 40 60 80 100"],
    [{ limits: [4.2], end: 5, isOpen: true }, "0 1 2 3 4 5"],
    [{ limits: [5, 10], end: undefined, isOpen: false }, "0 2 4 6 8 10"],
    [{ limits: [30, 60], end: undefined, isOpen: false }, "0 20 40 60"],
    [{ limits: [4, 8], end: undefined, isOpen: true }, "0 2 4 6 8 10"],
    [{ limits: [1], end: undefined, isOpen: true, isWhole: true }, "0 1 2"],
    [{ limits: [130], end: 100, isOpen: false }, "0 50 100 150"],
    [{ limits: [0], end: undefined, isOpen: false }, "0 0.2 0.4 0.6 0.8 1"],
  ])("for %o has the ticks %s", (options, ticks) => {
    expect(texts(buildLinearAxis(options))).toBe(ticks);
  });

  test("begins at nothing, holds every limit, and has two to six ticks that ascend", () => {
    const limits = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(limits, fc.boolean(), (limits, isOpen) => {
        const axis = buildLinearAxis({ limits, end: undefined, isOpen });
        const values = axis.ticks.map(({ value }) => value);
        expect(axis.min).toBe(0);
        expect(axis.max).toBeGreaterThanOrEqual(Math.max(...limits) * (1 - 1e-9));
        expect(values).toEqual(values.toSorted((left, right) => left - right));
        expect(new Set(values).size).toBe(values.length);
        expect(values.length).toBeGreaterThanOrEqual(2);
        expect(values.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe("an axis of nines", () => {
  test.each([
    [[99.9], "99 99.9 99.99 100"],
    [[99.9, 99.95, 99.99], "99 99.9 99.99 100"],
    [[99.9, 99.999], "99 99.9 99.99 99.999 100"],
    [[99], "90 99 99.9 100"],
    [[98, 99], "90 99 99.9 100"],
  ])("for %o has the ticks %s", (limits, ticks) => {
    expect(texts(buildNinesAxis(limits))).toBe(ticks);
  });

  test("puts each further nine a step further, and 100 at the end", () => {
    const axis = buildNinesAxis([99.9, 99.99]);
    const places = [99, 99.9, 99.95, 99.99, 100].map((value) => placeOnAxis(axis, value));
    expect(places[0]).toBe(0);
    expect(places[1]).toBeCloseTo(1 / 3, 10);
    expect(places[2]).toBeCloseTo((1 + Math.log10(2)) / 3, 10);
    expect(places[3]).toBeCloseTo(2 / 3, 10);
    expect(places[4]).toBe(1);
  });

  test("keeps the order of any shares", () => {
    const shares = fc.array(fc.double({ min: 99, max: 99.999, noNaN: true }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(shares, (shares) => {
        const axis = buildNinesAxis(shares);
        const places = shares.toSorted((left, right) => left - right).map((share) => placeOnAxis(axis, share));
        expect(places).toEqual(places.toSorted((left, right) => left - right));
        for (const place of places) expect(place >= 0 && place <= 1).toBe(true);
        expect(axis.ticks.at(-1)?.value).toBe(100);
      }),
    );
  });
});

test("what is beyond an axis stands at its end", () => {
  const axis = buildLinearAxis({ limits: [10], end: undefined, isOpen: false });
  expect([-5, 5, Number.POSITIVE_INFINITY].map((value) => placeOnAxis(axis, value))).toEqual([0, 0.5, 1]);
});
