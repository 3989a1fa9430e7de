import { expect, test } from "vitest";
import { countWritten } from "../../../src/domain/calibrate/countWritten.ts";

test("what raters wrote is counted as what it is: sheets, cards or both", () => {
  expect([countWritten(1, 0), countWritten(0, 2), countWritten(0, 0)]).toEqual(["one sheet", "two cards", ""]);
  expect(countWritten(2, 1, "finished ")).toBe("two finished sheets and one finished card");
});
