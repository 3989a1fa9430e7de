/**
 * Measures the built app as its users meet it: `npm run measure` all of it, with `-- pages` what Lighthouse says (only of
 * some with `-- pages /compare /kpis`), with `-- answers` how long it takes to answer, beside pages without an app, with
 * `-- memory` what an hour of use leaves. `--tries=3` says how often. It takes minutes, and wants a quiet machine.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { readRealLadder } from "../tests/support/realLadder.ts";
import { generateLadder } from "./generateLadder.ts";
import { buildGenerated, generatedSize } from "./measure/buildGenerated.ts";
import { measureAnswers } from "./measure/measureAnswers.ts";
import { measureBare } from "./measure/measureBare.ts";
import { measureMemory } from "./measure/measureMemory.ts";
import { measurePages } from "./measure/measurePages.ts";
import { startHost } from "./measure/startHost.ts";

const parts = ["pages", "answers", "memory"];
const given = process.argv.slice(2);
const paths = given.filter((word) => word.startsWith("/"));
const tries = Number(given.find((word) => word.startsWith("--tries="))?.slice(8) ?? Number.NaN);
const named = given.filter((word) => !word.startsWith("/") && !word.startsWith("--"));
const strange = named.filter((word) => !parts.includes(word));
if (strange.length > 0) {
  console.error(`There is no “${strange.join("”, “")}” to measure. There are: ${parts.join(", ")}.`);
  process.exit(1);
}
const measures = (part: string) => named.length === 0 || named.includes(part);

const root = resolve(import.meta.dirname, "..");
await build({ root, logLevel: "warn" });
const host = await startHost("dist");
try {
  if (measures("pages")) await measurePages(host.address, paths, tries || 3);
  if (measures("answers")) {
    await measureBare(readRealLadder(), tries || 7);
    await measureAnswers(host.address, { ladder: readRealLadder(), word: "ku", aim: 50, rounds: tries || 7 });
    await measureGenerated(tries || 7);
  }
  if (measures("memory")) await measureMemory(host.address, readRealLadder(), "ku");
} finally {
  host.stop();
}

/** The same answers on a ladder that is far larger than any real one. */
async function measureGenerated(rounds: number) {
  const folder = mkdtempSync(join(tmpdir(), "rungs-"));
  await buildGenerated(folder);
  const generated = await startHost(folder);
  try {
    await measureAnswers(generated.address, { ladder: generateLadder(generatedSize), word: "99", aim: 100, rounds });
  } finally {
    generated.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
