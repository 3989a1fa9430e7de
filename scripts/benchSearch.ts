/** Measures what a keystroke of the search costs on the real ladder, in milliseconds: the median, and the worst. */
import { startSearch } from "../src/app/search/searchIndex.ts";
import { finish } from "../src/domain/work.ts";
import { readRealLadder } from "../tests/support/realLadder.ts";

const questions = [
  "linux",
  "incident command",
  "compair senoir with lead",
  "error budget policy",
  "kubernets",
  "terafrom",
  "what does a lead decide alone",
  "senior responsibilities",
  "xyzzyqwert",
];

const took = (task: () => unknown) => {
  const began = performance.now();
  task();
  return performance.now() - began;
};

const began = performance.now();
const search = finish(startSearch(readRealLadder()).read());
console.log(`The index was built in ${(performance.now() - began).toFixed(0)} ms.`);

const typed = questions.flatMap((question) => Array.from(question, (_, at) => question.slice(0, at + 1)));
for (const text of typed) search.find(text);
const costs = typed.map((text) => {
  const runs = Array.from({ length: 15 }, () => took(() => search.find(text))).toSorted((left, right) => left - right);
  return { text, cost: runs[7] ?? Number.NaN };
});
const ranked = costs.toSorted((left, right) => left.cost - right.cost);
const at = (share: number) => ranked[Math.floor((ranked.length - 1) * share)];
console.table(
  [0.5, 0.95, 1].map((share) => ({
    share,
    typed: at(share)?.text,
    "ms a keystroke": Number(at(share)?.cost.toFixed(2)),
  })),
);
