import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exceptions } from "../../src/dataset/exceptions.ts";
import { toJsonSchema } from "../../src/dataset/jsonSchema.ts";
import { loadLadder } from "../../src/dataset/load.ts";
import { parseLadder } from "../../src/dataset/parse.ts";
import { describeProblem } from "../../src/dataset/problem.ts";
import { readLadderTexts } from "../../src/dataset/readFiles.ts";

const texts = readLadderTexts("data/sre");
const problemsOf = (changes: Record<string, string | undefined>) => {
  const spoilt = new Map(texts);
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) spoilt.delete(path);
    else spoilt.set(path, text);
  }
  const parsed = parseLadder(spoilt);
  return parsed.ok ? [] : parsed.problems.map(describeProblem);
};

describe("reading a ladder", () => {
  test("the ladder of data/sre has no problems", () => {
    expect(parseLadder(texts, exceptions).ok).toBe(true);
  });

  test("says which file is not JSON, and why", () => {
    expect(problemsOf({ "levels/mid.json": "{ damaged" })).toEqual([
      expect.stringMatching(/^levels\/mid\.json: not JSON: /),
    ]);
  });

  test("lists the problems of all files at once, with file, path and reason", () => {
    const spoil = (path: string, from: string, to: string) => (texts.get(path) ?? "").replace(from, to);
    const problems = problemsOf({
      "levels/mid.json": spoil("levels/mid.json", '"base": "critical"', '"base": "vital"'),
      "levels/lead.json": spoil("levels/lead.json", '"min": 8', '"min": "eight"'),
    });
    expect(problems).toEqual([
      expect.stringMatching(/^levels\/lead\.json at years\/min: .*number/),
      expect.stringMatching(/^levels\/mid\.json at skills\/0\/importance\/base: .*"critical"/),
    ]);
  });

  test("lists breaches of the rules in one file beside the damage of another", () => {
    const spoil = (path: string, from: string, to: string) => (texts.get(path) ?? "").replace(from, to);
    expect(
      problemsOf({
        "levels/mid.json": "{ damaged",
        "levels/lead.json": spoil("levels/lead.json", '"skill": "linux"', '"skill": "linus"'),
      }),
    ).toEqual([
      expect.stringMatching(/^levels\/mid\.json: not JSON/),
      "levels/lead.json at skills/0/skill: “linus” is not in the ladder’s skills",
    ]);
  });

  test("refuses a field that it does not know, such as a mistyped one", () => {
    const mistyped = (texts.get("ladder.json") ?? "").replace('"title"', '"tilte"');
    expect(problemsOf({ "ladder.json": mistyped }).join()).toContain("tilte");
  });

  test("misses a file that is not there", () => {
    expect(problemsOf({ "ladder.json": undefined })).toEqual(["ladder.json: the file is missing"]);
    expect(problemsOf({ "levels/mid.json": undefined })).toContain(
      "ladder.json at levels: the level “mid” has no file levels/mid.json",
    );
  });

  test("the app loads the same ladder without checking it again", async () => {
    const { version, levels } = await loadLadder();
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(levels.map(({ title }) => title)).toEqual(["Associate", "Junior", "SRE Engineer", "Senior", "Lead"]);
  });
});

describe("the JSON Schema", () => {
  test("in public/ is the one that the Zod schema gives", () => {
    expect(JSON.parse(readFileSync("public/ladder.schema.json", "utf8"))).toEqual(
      JSON.parse(JSON.stringify(toJsonSchema())),
    );
  });

  test("is named by every file of the ladder, so that editors complete and check it", () => {
    for (const [path, text] of texts)
      expect(JSON.parse(text).$schema).toBe(`${path.includes("/") ? "../" : ""}../../public/ladder.schema.json`);
  });
});
