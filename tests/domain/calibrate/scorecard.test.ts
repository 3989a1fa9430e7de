import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Level } from "../../../src/domain/ladder/ladder.ts";
import { barVerdicts } from "../../../src/domain/calibrate/session.ts";
import {
  type CardDimension,
  compareCards,
  describeDifferences,
  describeTally,
  listDimensions,
  tallyCard,
} from "../../../src/domain/calibrate/scorecard.ts";
import { listFinishedCards } from "../../../src/domain/calibrate/finishedCards.ts";
import { makeCard, makeRater, makeSession } from "../../support/makeCalibration.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const dimension = (id: string, weight?: number): CardDimension => ({
  id,
  label: id,
  weight,
  meets: "Does it",
  exceeds: undefined,
  evidence: undefined,
});
const weighted = [dimension("slos", 45), dimension("linux", 35), dimension("team", 20)];
const plain = weighted.map(({ id }) => dimension(id));
const say = (dimensions: readonly CardDimension[], text: string, finished = "2026-03-01") =>
  describeTally(tallyCard(dimensions, makeCard("max", "ana", text, { finished })));

describe("a scorecard", () => {
  test("has the dimensions of its level with what the ladder gives of them", () => {
    const levels = readRealLadder().levels;
    const listed = levels.map((level) => listDimensions(level));
    expect(listed.every((list, at) => list.length === levels[at]?.scorecard.length)).toBe(true);
    expect(new Set(listed.flat().map(({ weight }) => weight === undefined))).toEqual(new Set([true, false]));
    expect(listed.flat().every(({ meets }) => meets !== "")).toBe(true);
  });

  test("is told by weight where every dimension has one, else by number", () => {
    const text = "slos exceeds, linux meets, team below";
    expect(say(weighted, text)).toBe("Of 100 by weight: 45 exceeds, 35 meets, 20 below.");
    expect(say(plain, text)).toBe("Of three dimensions: one exceeds, one meets, one below.");
    expect(say([...weighted, dimension("more")], text)).toBe(
      "Of four dimensions: one exceeds, one meets, one below, one not seen.",
    );
    expect(say([dimension("slos")], text)).toBe("Of one dimension: one exceeds.");
    expect(say([], text)).toBe("This level has no scorecard.");
  });

  test("that is finished counts what is open as not seen, and says so while it is written", () => {
    expect(say(weighted, "slos meets")).toBe("Of 100 by weight: 45 meets, 55 not seen.");
    expect(say(weighted, "slos meets", "")).toBe("Of 100 by weight: 45 meets, 55 not marked yet.");
  });

  test("of any verdicts: no weight is lost", () => {
    const verdict = fc.constantFrom(...barVerdicts, "");
    fc.assert(
      fc.property(fc.array(fc.tuple(verdict, fc.nat(100)), { maxLength: 8 }), fc.boolean(), (list, isFinished) => {
        const dimensions = list.map(([, weight], at) => dimension(`d${at}`, weight));
        const text = list.map(([one], at) => `d${at} ${one}`).join(",");
        const tally = tallyCard(dimensions, makeCard("max", "ana", text, { finished: isFinished ? "2026-03-01" : "" }));
        expect(tally.total).toBe(list.reduce((sum, [, weight]) => sum + weight, 0));
        expect(tally.open === 0 || !isFinished).toBe(true);
      }),
    );
  });
});

test("finished cards stand side by side, and tell on which dimensions those who saw them differ", () => {
  const all = [
    makeCard("max", "ana", "slos exceeds, linux meets: slow"),
    makeCard("max", "bo", "slos below, linux meets"),
    makeCard("max", "cy", "slos exceeds", { finished: "" }),
    makeCard("max", "dan", "linux below", { finished: "2026-03-09T09:00:00.000Z" }),
  ];
  const raters = ["dan", "ana", "bo", "cy"].map((id) => makeRater(id));
  const cards = listFinishedCards(
    makeSession({ raters, cards: all, opened: { max: "2026-03-03T09:00:00.000Z" } }),
    "max",
  );
  const compared = compareCards(weighted, cards);
  expect(compared.map(({ dimension, isDifferent }) => [dimension.id, isDifferent])).toEqual([
    ["slos", true],
    ["linux", false],
    ["team", false],
  ]);
  expect(compared[1]?.verdicts).toEqual([
    { rater: "ana", name: "Ana", verdict: "meets", note: "slow", isLate: false },
    { rater: "bo", name: "Bo", verdict: "meets", note: "", isLate: false },
    { rater: "dan", name: "Dan", verdict: "below", note: "", isLate: true },
  ]);
  expect(compared[2]?.verdicts[0]).toMatchObject({ rater: "ana", verdict: "not-seen", note: "" });
  expect(describeDifferences(compared)).toBe("The interviewers differ on one of three dimensions: slos.");
  expect(describeDifferences(compared.slice(1))).toBe(
    "The interviewers do not differ on any dimension that two of them saw.",
  );
});

test("cards that cannot be compared say why: how many are in, and how many came in time", () => {
  const say = (...late: boolean[]) => {
    const cards = late.map((isLate, at) => ({
      rater: makeRater(`r${at}`),
      card: makeCard("zoe", `r${at}`, "slos meets"),
      isLate,
    }));
    return describeDifferences(compareCards(weighted, cards));
  };
  expect([say(), say(false), say(false, true), say(true, true)]).toEqual([
    "No card is in, so there is nothing to compare.",
    "Only one card is in, so there is nothing to compare.",
    "Only one card was in before the cards were opened, so there is nothing to compare.",
    "No card was in before the cards were opened, so there is nothing to compare.",
  ]);
});

test("a level without a scorecard has no dimensions, and nothing to compare its cards by", () => {
  const cards = ["ana", "bo"].map((id) => ({ rater: makeRater(id), card: makeCard("zoe", id, ""), isLate: false }));
  expect(describeDifferences(compareCards([], cards))).toBe(
    "This level has no scorecard, so there is nothing to compare.",
  );
  expect(listDimensions({ ...(readRealLadder().levels[0] as Level), scorecard: [] })).toEqual([]);
});
