import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cutText,
  fitLabel,
  isLongUnit,
  type LaneMark,
  measureHeight,
  measureMargin,
  measureText,
  placeLabel,
  thinTicks,
} from "../../../src/ui/chart/zoneLabels.ts";

const upper = (to: number, label = "< 5"): LaneMark => ({
  kind: "zone",
  solid: { from: 0, to },
  range: { from: to, to },
  label,
});
const lower = (from: number, label = "≥ 5"): LaneMark => ({
  kind: "zone",
  solid: { from, to: 1 },
  range: { from, to: from },
  label,
});

describe("the label of a mark", () => {
  test("stands right of an upper limit", () => {
    expect(placeLabel(upper(0.5), 200)).toEqual({ x: 106, anchor: "start", isInside: false });
  });

  test("stands left of a lower limit", () => {
    expect(placeLabel(lower(0.5), 200)).toEqual({ x: 94, anchor: "end", isInside: false });
  });

  test("stands inside a zone that leaves no room on either side", () => {
    expect(placeLabel(lower(0.01), 200)).toMatchObject({ anchor: "start", isInside: true });
  });

  test("stands beyond the end of the axis where there is nothing else, and the margin has the room", () => {
    const mark = upper(1, "< 30–60");
    expect(placeLabel(mark, 200)).toEqual({ x: 206, anchor: "start", isInside: false });
    const margin = measureMargin([mark], 250);
    expect(margin).toBeGreaterThanOrEqual(measureText(mark.label));
    expect(margin).toBeLessThan(100);
  });

  test("is its short one where there is no room for the other", () => {
    const mark = { ...lower(0.3, "≥ 21.7–43.3 (converted)"), shortLabel: "≥ 21.7–43.3 conv." };
    expect(fitLabel(mark, 900).label).toBe("≥ 21.7–43.3 (converted)");
    expect(fitLabel(mark, 200).label).toBe("≥ 21.7–43.3 conv.");
    expect(fitLabel(upper(1), 200).label).toBe("< 5");
  });

  test("never leaves the chart", () => {
    const marks = fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), fc.constantFrom("< 5", "≥ 99.95–99.99"))
      .map(([at, isUpper, label]) => (isUpper ? upper(at, label) : lower(at, label)));
    fc.assert(
      fc.property(fc.array(marks, { minLength: 1, maxLength: 5 }), fc.integer({ min: 240, max: 900 }), (list, room) => {
        const width = room - measureMargin(list, room);
        for (const mark of list) {
          const { x, anchor } = placeLabel(mark, width);
          expect(anchor === "start" ? x + measureText(mark.label) : x).toBeLessThanOrEqual(room + 1);
          // Beside the names there is a gap of ten pixels.
          expect(anchor === "end" ? x - measureText(mark.label) : x).toBeGreaterThanOrEqual(-10);
        }
      }),
    );
  });
});

test("a long unit has a line of its own", () => {
  expect(["min", "% less than today"].map(isLongUnit)).toEqual([false, true]);
  expect(measureHeight([1, 2], "% less than today")).toBeGreaterThan(measureHeight([1, 2], "min"));
});

test("a text that does not fit is cut, and told to be", () => {
  expect(cutText("not tracked", 200)).toBe("not tracked");
  expect(cutText("falling, with words", 60)).toBe("falling,…");
});

test("labels of ticks that would touch are left out, but never the last", () => {
  const ticks = [0, 0.5, 0.6, 1].map((at) => ({ at, text: String(at) }));
  expect(thinTicks(ticks, 400)).toHaveLength(4);
  expect(thinTicks(ticks, 120).map(({ at }) => at)).toEqual([0, 0.6, 1]);
  expect(thinTicks(ticks, 5).map(({ at }) => at)).toEqual([1]);
});
