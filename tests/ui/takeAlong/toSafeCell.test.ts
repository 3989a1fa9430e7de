import { expect, test } from "vitest";
import { toSafeCell } from "../../../src/ui/takeAlong/toSafeCell.ts";

test.each([["=1+1"], ["+New"], ["-5"], ["@SUM(A1)"], ["\t=1"], ["\r=1"]])(
  "%j gets a space in front, so that a spreadsheet does not run it",
  (text) => {
    expect(toSafeCell(text)).toBe(` ${text}`);
  },
);

test.each([[""], ["Linux"], ["< 5 min"], ["− Dropped"], ["a = b"], ["1–2"]])("%j stays as it is", (text) => {
  expect(toSafeCell(text)).toBe(text);
});
