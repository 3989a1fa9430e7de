import { describe, expect, test } from "vitest";
import { estimateBriefSheets, estimateSheets } from "../../../src/domain/compare/sheets.ts";

describe("how many sheets of paper are told", () => {
  test.each([
    [97, 20, 2],
    [119, 20, 3],
    [0, 0, 1],
  ])("of a brief that names %i rows and counts %i sections: %i", (named, sections, sheets) => {
    expect(estimateBriefSheets({ parts: [], total: 900, named, worded: 0, same: 0, sections })).toBe(sheets);
  });

  test.each([
    [845, 2, 56],
    [1258, 5, 200],
    [18, 2, 2],
    [0, 2, 1],
  ])("of %i rows of %i levels, in two figures: %i", (rows, levels, sheets) => {
    expect(estimateSheets(rows, levels)).toBe(sheets);
  });
});
