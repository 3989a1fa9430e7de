import { expect, test } from "vitest";
import { describeAges } from "../../../src/parts/kept/describeAges.ts";

const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 20).toISOString();

test("two states are told by when they were changed, and which is newer", () => {
  expect(describeAges(at(30, 16), at(30, 17))).toBe(
    "The file’s was changed 30 Nov 2026, 16:20, yours at 17:20: yours is newer.",
  );
  expect(describeAges(at(30, 16), at(29, 16))).toBe(
    "The file’s was changed 30 Nov 2026, 16:20, yours 29 Nov 2026, 16:20: the file’s is newer.",
  );
  expect(describeAges(at(30, 16), at(30, 16))).toContain("they are of one moment");
});
