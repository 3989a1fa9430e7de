import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNearLevel } from "../../../src/domain/ladder/findNearLevel.ts";
import type { Ladder } from "../../../src/domain/ladder/ladder.ts";
import { readLevels } from "../../../src/domain/ladder/readLevels.ts";
import { makeLadder } from "../../support/makeLadder.ts";

const titles: Record<string, { title: string; shortTitle: string }> = {
  mid: { title: "SRE Engineer", shortTitle: "SRE" },
  senior: { title: "Senior", shortTitle: "Senior" },
  "tech-lead": { title: "Technical Lead", shortTitle: "TL" },
};
const plain = makeLadder({ levels: Object.keys(titles) });
const ladder: Ladder = { ...plain, levels: plain.levels.map((level) => ({ ...level, ...titles[level.id] })) };

describe("the levels that an address names", () => {
  test.each([
    ["ids", "mid,senior", ["mid", "senior"]],
    ["ids in any case", "MID,Senior", ["mid", "senior"]],
    ["titles and short titles", "SRE Engineer,TL,sre", ["mid", "tech-lead"]],
    ["names with another sign between their words", "tech_lead,technical-lead,Tech Lead", ["tech-lead"]],
    ["names with room around them", "  mid , Senior\t", ["mid", "senior"]],
    ["names in brackets or with a chat's signs after them", "(mid,Senior).", ["mid", "senior"]],
    ["names in quotes or a mail's brackets", "<“mid”, 'senior'>", ["mid", "senior"]],
    ["names with semicolons or bars between them", "mid;senior|tl", ["mid", "senior", "tech-lead"]],
    ["names with a comma that was written for an address twice", "mid%2Csenior%2ctl", ["mid", "senior", "tech-lead"]],
    ["names with spaces or pluses alone between them", "SRE Engineer+senior tech lead", ["mid", "senior", "tech-lead"]],
    ["no name", " ,;() ", []],
  ])("are read from %s", (_, text, levels) => {
    expect(readLevels(ladder, text)).toEqual(levels);
  });

  test("stay as they are written where the ladder has none of that name", () => {
    expect(readLevels(ladder, "Boss), mid")).toEqual(["Boss", "mid"]);
    expect(readLevels(ladder, "mid boss")).toEqual(["mid boss"]);
    expect(readLevels(ladder, "Senior SRE,mid")).toEqual(["Senior SRE", "mid"]);
  });

  test("are read of an address of any length", () => {
    const twins = makeLadder({ levels: ["a", "a-a"] });
    const words = Array.from({ length: 60 }, () => "a").join(" ");
    expect(readLevels(twins, words)).toEqual(["a-a"]);
    expect(readLevels(twins, `${words} stranger`)).toEqual([`${words} stranger`]);
  });

  describe("of a ladder whose titles have commas in them", () => {
    const commas: Record<string, { title: string; shortTitle: string }> = {
      senior: { title: "Senior", shortTitle: "Sr" },
      platform: { title: "Platform (lead)", shortTitle: "PL" },
      "senior-platform": { title: "Senior, Platform", shortTitle: "Sr; P" },
      lead: { title: "Lead, Platform, Europe", shortTitle: "LPE" },
    };
    const bare = makeLadder({ levels: Object.keys(commas) });
    const foreign: Ladder = { ...bare, levels: bare.levels.map((level) => ({ ...level, ...commas[level.id] })) };

    test.each([
      ["a title alone", "Senior, Platform", ["senior-platform"]],
      ["a title in another case, with another divider", "senior|platform europe", ["senior", "platform europe"]],
      ["two such titles", "Lead, Platform, Europe,Senior, Platform", ["lead", "senior-platform"]],
      ["one of them in lower case beside an id", "senior,senior, Platform,lead", ["senior", "senior-platform", "lead"]],
      ["a short title with a semicolon", "sr;p", ["senior-platform"]],
      ["ids, which are never one title", "senior,platform", ["senior", "platform"]],
      ["the beginning of a title", "Lead, Platform", ["lead", "platform"]],
      ["a title with brackets", "(Platform (lead)), Boss", ["platform", "Boss"]],
    ])("are read from %s", (_, text, levels) => {
      expect(readLevels(foreign, text)).toEqual(levels);
      expect(readLevels(foreign, levels.join(","))).toEqual(levels);
    });

    test("are read once from an address of any length", () => {
      expect(readLevels(foreign, "Lead, Platform,".repeat(20_000))).toEqual(["lead", "platform"]);
    });
  });

  test("are those of an id before those of a title", () => {
    const [low, high] = makeLadder({ levels: ["low", "high"] }).levels;
    const crossed = { ...ladder, levels: [{ ...low, title: "high" }, high] } as unknown as Ladder;
    expect(readLevels(crossed, "High")).toEqual(["high"]);
  });

  test("are the same when what was read is read again", () => {
    const word = fc.constantFrom("mid", "SRE", "Engineer", "Senior", "boss", " ", "+", ",", ";", "|", "(", ").", "%2C");
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const once = readLevels(ladder, words.join(""));
        expect(readLevels(ladder, once.join(","))).toEqual(once);
      }),
    );
  });
});

describe("the level that a name may have meant", () => {
  test.each([
    ["a letter too few", "Snior", "senior"],
    ["two letters in the wrong order", "snieor", "senior"],
    ["its beginning", "sen", "senior"],
    ["a word more", "Senior SRE", "senior"],
    ["the beginning of its title", "tech", "tech-lead"],
  ])("is told from %s", (_, name, level) => {
    expect(findNearLevel(ladder, name)?.id).toBe(level);
  });

  test.each([
    ["nothing is near", "boss"],
    ["a single letter begins it", "s"],
    ["two are named", "senior or technical lead"],
  ])("is none where %s", (_, name) => {
    expect(findNearLevel(ladder, name)).toBeUndefined();
  });

  test("is none where two are as near", () => {
    expect(findNearLevel(makeLadder({ levels: ["level-1", "level-2"] }), "level-3")).toBeUndefined();
    expect(findNearLevel(makeLadder({ levels: ["level-1", "level-2"] }), "level")).toBeUndefined();
  });
});
