import { describe, expect, test } from "vitest";
import { checkRules, rules } from "../../src/dataset/rules.ts";
import { makeTarget } from "../support/makeLadder.ts";
import { makeFiles } from "../support/makeFiles.ts";
import { cases } from "./ruleCases.ts";

describe("rules of the dataset", () => {
  test("a sound ladder breaches none", () => {
    expect(checkRules(makeFiles().files)).toEqual([]);
  });

  test.each(cases)("%s: reports %s", (name, _what, spoil, place) => {
    const spoilt = makeFiles();
    spoil(spoilt);
    const problems = rules
      .find((rule) => rule.name === name)
      ?.check(spoilt.files)
      .map(({ file, path }) => `${file} ${path}`);
    expect(problems).toContain(place);
  });

  test("every rule has a case that breaches it", () => {
    expect(new Set(cases.map(([name]) => name))).toEqual(new Set(rules.map(({ name }) => name)));
  });

  test("changes and trends that lead to where the KPI is better, or that hold it, breach none", () => {
    const { files, low } = makeFiles();
    low.kpis[0].targets = [makeTarget("reduce 20–40"), makeTarget("falling"), { kind: "trend", direction: "hold" }];
    expect(checkRules(files)).toEqual([]);
  });

  test("targets of KPIs without a direction are not held to one, nor are changes and trends to the KPI's unit", () => {
    const { files, low, ladder } = makeFiles();
    ladder.kpis[0].better = "neither";
    low.kpis[0].targets = [
      makeTarget("> 5"),
      makeTarget("reduce 20–40"),
      makeTarget("falling"),
      makeTarget("> 1 hour"),
    ];
    expect(checkRules(files)).toEqual([]);
  });

  test("a statement without topic and group refers to nothing, so that only its own rule reports it", () => {
    const { files, low } = makeFiles();
    low.statements.responsibilities.push({ id: "lone", text: "Helps wherever it is needed" });
    expect(checkRules(files).map(({ path, message }) => `${path} ${message}`)).toEqual([
      "statements/responsibilities/1 the statement has no topic, so it aligns with nothing",
      "statements/responsibilities/1 the statement stands under no group",
    ]);
  });

  test("an exception accepts one breach, and is a problem itself once there is nothing to accept", () => {
    const { files, low } = makeFiles();
    const exception = { rule: "ranges ascend", file: "levels/low.json", path: "years", reason: "A test" };
    low.years = { min: 5, max: 3 };
    expect(checkRules(files, [exception])).toEqual([]);
    low.years = { min: 3, max: 5 };
    expect(checkRules(files, [exception])).toEqual([
      { file: "levels/low.json", path: "years", message: "the exception from “ranges ascend” no longer applies" },
    ]);
  });
});
