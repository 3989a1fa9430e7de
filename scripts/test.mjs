/** Runs every check, shows how it goes, and ends with `N passed, N failed`. `npm test -- unit e2e` runs only those. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { ensureDependencies, root } from "./dependencies.mjs";

/** A check counts as one, unless it writes a report that counts its tests. */
const checks = [
  { name: "types" },
  { name: "lint" },
  { name: "format" },
  { name: "layers" },
  { name: "unused" },
  { name: "data" },
  {
    name: "unit",
    report: ".cache/unit.json",
    count: ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests],
  },
  { name: "build" },
  { name: "size" },
  {
    name: "e2e",
    report: ".cache/e2e.json",
    count: ({ stats }) => [stats.expected + stats.flaky, stats.unexpected + stats.skipped],
  },
];

const run = (script) =>
  new Promise((done) => {
    const child = spawn("npm", ["run", "--silent", script], {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    child.on("close", (code) => done(code === 0));
  });

function countTests({ report, count }, passed) {
  if (!report || !existsSync(`${root}/${report}`)) return [passed ? 1 : 0, passed ? 0 : 1];
  const [right, wrong] = count(JSON.parse(readFileSync(`${root}/${report}`, "utf8")));
  return [right, passed ? wrong : Math.max(wrong, 1)];
}

ensureDependencies();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no check “${unknown.join("”, “")}”. The checks are: ${checks.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(1);
}
const needsBuild = wanted.includes("size") || wanted.includes("e2e");
const chosen = checks.filter(
  ({ name }) => wanted.length === 0 || wanted.includes(name) || (needsBuild && name === "build"),
);
let [passed, failed] = [0, 0];
for (const [at, check] of chosen.entries()) {
  console.log(`\n[${at + 1}/${chosen.length}] ${check.name}`);
  if (check.report) rmSync(`${root}/${check.report}`, { force: true });
  const began = performance.now();
  const [right, wrong] = countTests(check, await run(`check:${check.name}`));
  passed += right;
  failed += wrong;
  console.log(`${wrong === 0 ? "✓" : "✗"} ${check.name}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
