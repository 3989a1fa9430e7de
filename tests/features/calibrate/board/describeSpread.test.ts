import { expect, test } from "vitest";
import { describeNotAgreed, describeSpread } from "../../../../src/features/calibrate/board/describeSpread.ts";
import { makeRater } from "../../../support/makeCalibration.ts";

const rater = makeRater("ana");
const mark = (name: string, place?: number) => ({ rater, mark: name, place, note: "", aside: "" as const });

test.each([
  ["Too few saw it", undefined, [mark("mid", 2), mark("not-seen")]],
  ["All gave the same mark", 0, [mark("mid", 2), mark("mid", 2), mark("not-seen")]],
  ["On levels side by side", 0, [mark("west", 1), mark("east", 1)]],
  ["One level apart", 1, [mark("west", 1), mark("mid", 2)]],
  ["Two levels apart", 2, [mark("west", 1), mark("high", 3)]],
])("managers are told to be: %s", (words, spread, marks) => {
  expect(describeSpread({ spread, marks })).toBe(words);
});

test("a row that is not agreed says so before it says how far apart the managers are", () => {
  expect(describeNotAgreed({ spread: 2, marks: [] })).toBe("Not yet: two levels apart");
  expect(describeNotAgreed({ spread: undefined, marks: [] })).toBe("Not yet: too few saw it");
  expect(describeNotAgreed({ spread: 0, marks: [] })).toBe("Not yet: all gave the same mark");
});
