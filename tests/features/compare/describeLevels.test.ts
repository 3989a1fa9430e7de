import { describe, expect, test } from "vitest";
import { describeLevels } from "../../../src/features/compare/describeLevels.ts";
import { resolveSearch } from "../../../src/features/compare/resolveSearch.ts";
import { getLevel } from "../../../src/domain/ladder/ladder.ts";
import type { CompareSearch } from "../../../src/routes/compareSearch.ts";
import { noNames } from "../../../src/routes/namedLevels.ts";
import { readRealLadder } from "../../support/realLadder.ts";

function describeAll(search: CompareSearch) {
  const ladder = readRealLadder();
  const shown = resolveSearch(ladder, search).levels.map((id) => getLevel(ladder, id));
  return describeLevels(ladder, search, shown).map(({ text, way }) => [text, way && [way.text, way.levels.join()]]);
}

describe("what is told of the levels of an address", () => {
  test("is nothing where all are shown", () => {
    expect(describeAll({})).toEqual([]);
    expect(describeAll({ levels: ["lead", "mid"] })).toEqual([]);
  });

  test("is which there are not, what is shown instead, and what may be meant", () => {
    expect(describeAll({ levels: ["Snior", "Laed"] })).toEqual([
      [
        "“Snior” and “Laed” are no levels of this ladder, so SRE Engineer → Senior is shown instead.",
        ["Senior → Lead", "senior,lead"],
      ],
    ]);
    expect(describeAll({ levels: ["boss"] })).toEqual([
      ["“boss” is no level of this ladder, so SRE Engineer → Senior is shown instead.", undefined],
    ]);
  });

  test("is what is shown without them, where others are understood", () => {
    expect(describeAll({ levels: ["mid", "Senoir", "lead"] })).toEqual([
      [
        "“Senoir” is no level of this ladder: without it SRE Engineer → Lead is shown.",
        ["SRE Engineer → Senior → Lead", "mid,senior,lead"],
      ],
    ]);
    expect(describeAll({ levels: ["lead", "boss", "chief"] })).toEqual([
      ["“boss” and “chief” are no levels of this ladder: without them Lead is shown alone.", undefined],
    ]);
  });

  test("is that the address names none", () => {
    expect(describeAll({ levels: noNames })).toEqual([
      ["The address names no level, so SRE Engineer → Senior is shown.", undefined],
    ]);
  });

  test("is which are shown where the address names levels twice", () => {
    expect(describeAll({ levels: ["mid", "junior"], besides: ["senior", "lead"] })).toEqual([
      [
        "The address names levels twice: SRE Engineer → Junior is shown, not Senior → Lead.",
        ["Show Senior → Lead", "senior,lead"],
      ],
    ]);
    expect(describeAll({ levels: ["mid", "junior"], besides: ["boss"] })).toEqual([
      ["The address names levels twice: SRE Engineer → Junior is shown, not “boss”.", undefined],
    ]);
  });
});
