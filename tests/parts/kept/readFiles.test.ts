import { describe, expect, test } from "vitest";
import type { Parsed } from "../../../src/domain/kept.ts";
import { readFiles } from "../../../src/parts/kept/readFiles.ts";

const files = (...names: string[]) => names.map((name) => new File([], name));
const read = async ({ name }: File): Promise<Parsed<string>> =>
  name.startsWith("broken")
    ? { ok: false, reason: "It is cut short." }
    : { ok: true, documents: [name], problems: name.startsWith("half") ? ["One was left out."] : [] };

describe("files that are chosen together", () => {
  test("are taken together, and what could not be read of them is told by the name of its file", async () => {
    expect(await readFiles(files("a", "broken", "half", "b"), read)).toEqual({
      ok: true,
      documents: ["a", "half", "b"],
      problems: ["broken: It is cut short.", "half: One was left out."],
    });
  });

  test("are told one by one where none can be read", async () => {
    expect(await readFiles(files("broken", "broken2"), read)).toEqual({
      ok: false,
      reason: "broken: It is cut short. broken2: It is cut short.",
    });
  });

  test("are named where there is one alone and it cannot be read, else need no name", async () => {
    expect(await readFiles(files("broken"), read)).toEqual({ ok: false, reason: "broken: It is cut short." });
    expect(await readFiles(files("half"), read)).toMatchObject({ problems: ["One was left out."] });
  });
});
