import { expect, test } from "vitest";
import { describeDay } from "../../src/parts/day.ts";

test("a day is told as it is read, and what no calendar has as it was written", () => {
  expect(describeDay("2026-03-31")).toBe("31 Mar 2026");
  expect(describeDay("2026-02-31")).toBe("2026-02-31");
  expect(describeDay("12026-02-01")).toBe("12026-02-01");
});
