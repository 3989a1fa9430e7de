/**
 * Measures what a comparison costs, on the real ladder and on a generated one of 20 levels × 500 skills × 3,000
 * statements a level: medians in milliseconds, and how they grow with the rows.
 */
import { Bench } from "tinybench";
import { compareLevels } from "../src/domain/compare/compare.ts";
import { toText } from "../src/domain/ladder/entries.ts";
import type { Ladder } from "../src/domain/ladder/ladder.ts";
import { measureSteps } from "../src/domain/compare/steps.ts";
import { markWords } from "../src/domain/compare/words.ts";
import { readRealLadder } from "../tests/support/realLadder.ts";
import { generateLadder } from "./generateLadder.ts";

const countCells = (ladder: Ladder) =>
  compareLevels(ladder, ladder.levels).sections.reduce(
    (sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.cells.filter(Boolean).length, 0),
    0,
  );

/** The same ladder, of which nothing is known yet: what was computed of one is kept. */
const anew = (ladder: Ladder): Ladder => ({ ...ladder });

/** The pairs of texts that a comparison of all levels marks. */
function listRewordings(ladder: Ladder): [string, string][] {
  return compareLevels(ladder, ladder.levels).sections.flatMap(({ rows }) =>
    rows.flatMap(({ cells, changes }) =>
      changes.flatMap((change, column): [string, string][] => {
        const [before, after] = [cells[column - 1], cells[column]];
        return change?.class === "reworded" && before && after ? [[toText(before), toText(after)]] : [];
      }),
    ),
  );
}

async function measure(ladder: Ladder): Promise<Map<string, number>> {
  const rewordings = listRewordings(ladder);
  const bench = new Bench({ time: 600, iterations: 5, warmupTime: 100, warmupIterations: 2 });
  bench
    .add("align and classify all levels", () => void compareLevels(anew(ladder), ladder.levels))
    .add("the same once more", () => void compareLevels(ladder, ladder.levels))
    .add("align and classify two levels", () => void compareLevels(anew(ladder), ladder.levels.slice(2, 4)))
    .add("mark the words of all rewordings", () => rewordings.forEach(([before, after]) => markWords(before, after)))
    .add("measure the steps", () => void measureSteps(anew(ladder)));
  await bench.run();
  return new Map(bench.tasks.map(({ name, result }) => [name, "latency" in result ? result.latency.p50 : Number.NaN]));
}

const real = readRealLadder();
const generated = generateLadder({ levels: 20, skills: 500, statements: 3000 });
const [small, large] = [await measure(real), await measure(generated)];
const growth = countCells(generated) / countCells(real);
console.log(
  `${countCells(real)} entries in the real ladder, ${countCells(generated)} in the generated one: ${growth.toFixed(1)} times`,
);
console.table(
  [...small].map(([name, median]) => ({
    task: name,
    "real, ms": Number(median.toFixed(2)),
    "generated, ms": Number((large.get(name) ?? Number.NaN).toFixed(1)),
    growth: Number(((large.get(name) ?? Number.NaN) / median).toFixed(1)),
  })),
);
