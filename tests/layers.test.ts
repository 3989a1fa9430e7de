import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";

const project = resolve(import.meta.dirname, "..");
const program = join(project, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const config = join(project, ".dependency-cruiser.cjs");

/** A small tree that keeps every rule, with packages as stubs. */
const sound: Record<string, string> = {
  "tsconfig.json": '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "bundler" } }',
  "package.json": '{ "name": "tree", "dependencies": { "react": "1", "diff": "1", "recharts": "1" } }',
  "node_modules/react/package.json": '{ "name": "react", "version": "1.0.0", "main": "index.js" }',
  "node_modules/react/index.js": "export const react = 1;",
  "node_modules/diff/package.json": '{ "name": "diff", "version": "1.0.0", "main": "index.js" }',
  "node_modules/diff/index.js": "export const diff = 1;",
  "node_modules/recharts/package.json": '{ "name": "recharts", "version": "1.0.0", "main": "index.js" }',
  "node_modules/recharts/index.js": "export const recharts = 1;",
  "data/facts.json": "{}",
  "src/dataset/schema.ts": "export type Fact = number; export const schema = 1;",
  "src/dataset/d.ts": 'import "../../data/facts.json"; export const d = 1;',
  "src/domain/ladder/ladder.ts": 'import type { Fact } from "../../dataset/schema.ts"; export type Ladder = Fact;',
  "src/domain/x.ts": 'import { diff } from "diff"; export const x = diff;',
  "src/domain/z.ts": 'import { x } from "./x.ts"; export const z = x;',
  "src/ui/y.ts":
    'import { react } from "react"; import { recharts } from "recharts"; export const y = [react, recharts];',
  "src/features/a/A.ts":
    'import { x } from "../../domain/x.ts"; import { y } from "../../ui/y.ts"; export const A = [x, y];',
  "src/features/a/C.ts": 'import { A } from "./A.ts"; export const C = A;',
  "src/features/b/B.ts": "export const B = 1;",
  "src/app/shell.ts": 'import { B } from "../features/b/B.ts"; export const shell = B;',
};

/** Imports that must not be, each planted into a file of the sound tree. */
const planted = [
  { path: "src/domain/x.ts", imports: "../ui/y.ts", rule: "domain-imports-only-its-own" },
  { path: "src/domain/x.ts", imports: "../dataset/schema.ts", rule: "domain-takes-only-types-from-the-schema" },
  { path: "src/domain/x.ts", imports: "../dataset/schema.ts", rule: "domain-takes-its-types-in-one-place" },
  { path: "src/domain/z.ts", imports: "react", rule: "domain-needs-no-package-but-diff" },
  { path: "src/domain/z.ts", imports: "fs", rule: "domain-needs-no-package-but-diff" },
  { path: "src/dataset/d.ts", imports: "../ui/y.ts", rule: "dataset-imports-only-its-own" },
  { path: "src/ui/y.ts", imports: "../domain/x.ts", rule: "ui-imports-only-its-own" },
  { path: "src/features/a/A.ts", imports: "../b/B.ts", rule: "features-are-strangers" },
  { path: "src/features/a/C.ts", imports: "../../dataset/d.ts", rule: "features-imports-only-its-own" },
  { path: "src/features/a/C.ts", imports: "../../../data/facts.json", rule: "data-is-read-by-dataset-only" },
  { path: "src/features/a/C.ts", imports: "recharts", rule: "charts-and-tables-stay-behind-ui" },
  { path: "src/features/b/B.ts", imports: "../../app/shell.ts", rule: "features-imports-only-its-own" },
  { path: "src/features/b/B.ts", imports: "./gone.ts", rule: "nothing-unresolved" },
  { path: "src/app/shell.ts", imports: "../dataset/d.ts", rule: "app-imports-only-its-own" },
];

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string; readonly severity: string };
}

/** The rules that a tree of these files breaks, as "rule: from → to". */
function listBroken(files: Record<string, string>): string[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "rungs-layers-")));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [program, "src", "--config", config, "--output-type", "json"],
      { cwd: folder, encoding: "utf8" },
    );
    if (stdout === "") throw new Error(stderr);
    const { summary } = JSON.parse(stdout) as { summary: { totalCruised: number; violations: Violation[] } };
    if (summary.totalCruised === 0) throw new Error("No file was looked at.");
    return summary.violations
      .filter(({ rule }) => rule.severity === "error")
      .map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("the rules of who may import whom", () => {
  let broken: string[] = [];
  beforeAll(() => {
    const files = { ...sound };
    for (const { path, imports } of planted) files[path] = `import "${imports}";\n${files[path]}`;
    broken = listBroken(files);
  }, 30_000);

  test("let a tree pass that keeps them", { timeout: 30_000 }, () => {
    expect(listBroken(sound)).toEqual([]);
  });

  test.each(planted)("stop $path from importing $imports: $rule", ({ path, imports, rule }) => {
    const target = imports.split("/").at(-1);
    expect(broken.filter((line) => line.startsWith(`${rule}: ${path} → `) && line.includes(target ?? ""))).not.toEqual(
      [],
    );
  });

  test("stop two files from importing each other", () => {
    const cycles = broken.filter((line) => line.startsWith("no-cycles: "));
    expect(cycles).toContainEqual(expect.stringMatching(/B\.ts → .*shell\.ts|shell\.ts → .*B\.ts/));
  });
});
