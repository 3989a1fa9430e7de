import { expect, test } from "vitest";
import type { SectionId } from "../../../src/domain/ladder/ladder.ts";
import { listParallels, measureSteps } from "../../../src/domain/compare/steps.ts";
import { describeSections, describeSteps } from "../../../src/features/compare/stepSentences.ts";
import { makeLadder } from "../../support/makeLadder.ts";

const skills = `skill | a            | b             | c
                linux | must optional | must critical | must critical
                cloud | -            | good optional | good optional
                chaos | -            | -             | good optional`;
const three = makeLadder({ levels: ["a", "b", "c"], skills });
const two = makeLadder({ levels: ["a", "b"], skills });

test("the steepest and the thinnest step are named with what they ask more", () => {
  expect(describeSteps(measureSteps(three), undefined)).toBe(
    "The steepest is from a to b (two rows new or raised), the thinnest from b to c (one row new or raised).",
  );
  expect(describeSteps(measureSteps(three), new Set(["skills" as SectionId]))).toMatch(
    /^In the one chosen section, the steepest/,
  );
});

test("steps that ask about as much are told together, and none of them as steeper", () => {
  const names = Array.from({ length: 40 }, (_, at) => `s${at}`);
  const rows = names.map((name, at) => `${name} | - | - | must optional | ${at === 0 ? "-" : "must critical"}`);
  const doors = makeLadder({
    levels: ["a", "b", "c", "d"],
    paths: ["a → c", "b → c", "c → d"],
    skills: ["skill | a | b | c | d", ...rows].join("\n"),
  });
  expect(describeSteps(measureSteps(doors), undefined)).toBe(
    "All steps are about as steep: 40, 40 and 39 rows new or raised.",
  );
  const thin = makeLadder({
    levels: ["a", "b", "c", "d"],
    paths: ["a → c", "b → c", "c → d"],
    skills: ["skill | a | b | c | d", ...names.map((name) => `${name} | - | - | must optional | must optional`)].join(
      "\n",
    ),
  });
  expect(describeSteps(measureSteps(thin), undefined)).toBe(
    "The steepest are from a and b to c (40 rows new or raised each), the thinnest from c to d (no rows new or raised).",
  );
});

test("a single step is told as it is, and no step is not told", () => {
  expect(describeSteps(measureSteps(two), undefined)).toBe("From a to b: two rows new or raised.");
  expect(describeSteps([], undefined)).toBe("");
  expect(describeSections(two, [])).toBe("");
});

test("the section that changes most is named with its step", () => {
  expect(describeSections(three, measureSteps(three))).toMatch(
    /^Most rows change in skills from b to c \(3\), fewest in/,
  );
  expect(describeSections(two, measureSteps(two, new Set(["skills" as SectionId])))).toBe(
    "Most rows change in skills from a to b (2).",
  );
});

test("levels that lead to the same one are parallel", () => {
  const doors = makeLadder({ levels: ["a", "b", "c"], paths: ["a → c", "b → c"] });
  expect(listParallels(doors).map((rung) => rung.map(({ id }) => id))).toEqual([["a", "b"]]);
  expect(listParallels(three)).toEqual([]);
});
