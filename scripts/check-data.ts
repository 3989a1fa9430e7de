/** Checks the dataset and lists all problems at once, with file and path. */
import { exceptions } from "../src/dataset/exceptions.ts";
import { parseLadder } from "../src/dataset/parse.ts";
import { describeProblem } from "../src/dataset/problem.ts";
import { readLadderTexts } from "../src/dataset/readFiles.ts";

const folder = process.argv[2] ?? "data/sre";
const parsed = parseLadder(readLadderTexts(folder), exceptions);
if (parsed.ok) {
  const { ladder, levels } = parsed.value;
  console.log(`${folder} holds “${ladder.title}” ${ladder.version}: ${levels.size} levels, no problems.`);
} else {
  for (const problem of parsed.problems) console.error(`${folder}/${describeProblem(problem)}`);
  console.error(`${parsed.problems.length} ${parsed.problems.length === 1 ? "problem" : "problems"} in ${folder}`);
  process.exitCode = 1;
}
