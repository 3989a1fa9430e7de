import { describe, expect, test } from "vitest";
import { askWhy } from "../../../src/domain/calibrate/decisionQuestion.ts";
import { buildLevelAxis } from "../../../src/domain/calibrate/levelAxis.ts";
import { calibrationLadder } from "../../support/makeCalibration.ts";

const axis = buildLevelAxis(calibrationLadder, [
  { from: "low", to: "mid" },
  { from: "mid", to: "high" },
]);

describe("the sentence of a decision answers", () => {
  test.each([
    [
      "what shows the level, where somebody rises to the one that is proposed",
      "mid",
      "high",
      "high",
      "What shows high, beyond mid?",
    ],
    ["the same where they rise further than was proposed", "low", "mid", "high", "What shows high, beyond mid?"],
    [
      "why not yet the next, where they stay though more was proposed",
      "mid",
      "high",
      "mid",
      "Why mid, and not yet high?",
    ],
    [
      "why not yet the next, where they rise by less than was proposed",
      "low",
      "high",
      "mid",
      "Why mid, and not yet high?",
    ],
    ["why, where they stay as was proposed", "mid", "mid", "mid", "Why mid?"],
    ["why, where they fall as was proposed", "high", "mid", "mid", "Why mid?"],
    ["why, where their own level was not in question", "gone", "high", "high", "Why high?"],
    ["why, while no level is chosen", "mid", "high", "", "Why this level?"],
    ["why, of a level that was not in question", "mid", "high", "gone", "Why this level?"],
  ])("%s", (_, present, proposed, level, question) => {
    expect(askWhy(axis, { present, proposed }, level)).toBe(question);
  });
});
