import type { Plugin } from "vite";
import { exceptions } from "../src/dataset/exceptions.ts";
import { parseLadder } from "../src/dataset/parse.ts";
import { describeProblem } from "../src/dataset/problem.ts";
import { readLadderTexts } from "../src/dataset/readFiles.ts";

/** A damaged ladder stops the build, with every problem listed: the app itself takes the data as it is. */
export function checkedLadder(folder: string): Plugin {
  return {
    name: "checked-ladder",
    buildStart() {
      const parsed = parseLadder(readLadderTexts(folder), exceptions);
      if (!parsed.ok) this.error(`The ladder has problems:\n${parsed.problems.map(describeProblem).join("\n")}`);
    },
  };
}
