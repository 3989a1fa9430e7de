import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LadderTexts } from "./parse.ts";

/** Reads the text of a ladder's files from its folder. For programs that run in Node: the build, checks, tests. */
export function readLadderTexts(folder: string): LadderTexts {
  const levels = readdirSync(join(folder, "levels"))
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => `levels/${name}`);
  return new Map(["ladder.json", ...levels].map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
