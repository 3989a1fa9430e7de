/** Prints what a ladder covers and how well its levels align; `--alone` lists the rows that stand alone. */
import { exceptions } from "../src/dataset/exceptions.ts";
import { parseLadder } from "../src/dataset/parse.ts";
import { readLadderTexts } from "../src/dataset/readFiles.ts";
import {
  alignLadder,
  countEntries,
  countSharing,
  listLoneRows,
  listLoneTopics,
} from "../src/domain/ladder/coverage.ts";
import { groupBy } from "../src/domain/groupBy.ts";
import { buildLadder, type Ladder } from "../src/domain/ladder/ladder.ts";
import { printTable } from "./printTable.ts";

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

function readLadder(folder: string): Ladder {
  const parsed = parseLadder(readLadderTexts(folder), exceptions);
  if (!parsed.ok) throw new Error(`The ladder of ${folder} has problems: npm run check:data lists them.`);
  return buildLadder(parsed.value.ladder, [...parsed.value.levels.values()]);
}

function printCounts(ladder: Ladder) {
  const counted = countEntries(ladder);
  const totals = ladder.levels.map((_, column) => sum(counted.map(({ counts }) => counts[column] ?? 0)));
  printTable(
    "Items per section and level",
    ["Section", ...ladder.levels.map(({ shortTitle }) => shortTitle), "all"],
    [
      ...counted.map(({ section, counts }) => [section.title, ...counts, sum(counts)] as const),
      ["All sections", ...totals, sum(totals)],
    ],
  );
}

function printSharing(ladder: Ladder, rows: ReturnType<typeof alignLadder>) {
  printTable(
    "Rows by the number of levels that share them",
    ["Catalogue", ...ladder.levels.map((_, at) => String(at + 1)).toReversed(), "all"],
    countSharing(ladder, rows).map(({ catalogue, rows: counts }) => [catalogue, ...counts.toReversed(), sum(counts)]),
  );
}

function printLoneTopics(ladder: Ladder) {
  const lone = listLoneTopics(ladder);
  console.log(
    `\nTopics that only one level uses: ${lone.length}. No errors: they are where alignment may be missing.\n`,
  );
  for (const [level, topics] of groupBy(lone, (topic) => topic.level))
    console.log(`${level.shortTitle} (${topics.length}): ${topics.map(({ title }) => title).join("; ")}`);
}

function printLoneRows(ladder: Ladder, rows: ReturnType<typeof alignLadder>, inFull: boolean) {
  const lone = listLoneRows(ladder, rows);
  console.log(`\nRows that stand alone: ${lone.length} of ${rows.length}${inFull ? "" : " (--alone lists them)"}\n`);
  for (const [section, list] of groupBy(lone, (row) => row.section)) {
    console.log(`${section.title}: ${list.length}`);
    if (!inFull) continue;
    for (const { group, subject, level, text } of list)
      console.log(`  ${[section.title, group, subject].filter(Boolean).join(" / ")} (${level.shortTitle}): ${text}`);
  }
}

const given = process.argv.slice(2);
const ladder = readLadder(given.find((word) => !word.startsWith("--")) ?? "data/sre");
const rows = alignLadder(ladder);
console.log(`${ladder.title} ${ladder.version}: ${ladder.levels.length} levels, ${rows.length} rows`);
printCounts(ladder);
printSharing(ladder, rows);
printLoneTopics(ladder);
printLoneRows(ladder, rows, given.includes("--alone"));
