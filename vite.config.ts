import { basename, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { appForOtherAddresses } from "./scripts/appForOtherAddresses.ts";
import { checkedLadder } from "./scripts/checkedLadder.ts";
import { drawnPages } from "./scripts/drawnPages.ts";
import { firstFonts } from "./scripts/firstFonts.ts";
import { inlineIcon } from "./scripts/inlineIcon.ts";
import { offlineWorker } from "./scripts/offlineWorker.ts";
import { codeSplitting, compileAhead } from "./scripts/splitCode.ts";
import { strictPolicy } from "./scripts/strictPolicy.ts";
import { subsetFonts } from "./scripts/subsetFonts.ts";

/** Where on its host the app will lie: `BASE_URL=/rungs/ npm run check:build`. */
const base = `/${process.env["BASE_URL"] ?? ""}/`.replaceAll(/\/+/g, "/");

export default defineConfig({
  base,
  plugins: [
    react(),
    checkedLadder(resolve(import.meta.dirname, "data/sre")),
    inlineIcon(),
    strictPolicy(),
    offlineWorker(resolve(import.meta.dirname, "src/app/offline/worker.ts")),
    firstFonts(),
    drawnPages(),
    appForOtherAddresses(),
  ],
  json: { stringify: true },
  css: {
    postcss: { plugins: [subsetFonts] },
    // No two sheets have one name; and a name packs better than a hash does.
    modules: { generateScopedName: (name, file) => `${basename(file, ".module.css")}_${name}` },
  },
  build: {
    target: "es2023",
    cssTarget: ["chrome123", "safari17.5", "firefox121"],
    modulePreload: { polyfill: false },
    manifest: true,
    // Drawing every page ahead takes most of a build.
    rolldownOptions: { output: { codeSplitting, postBanner: compileAhead }, checks: { pluginTimings: false } },
  },
  test: {
    environment: "node",
    include: ["tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/support/setup.ts"],
    // Only a test that hangs fails by time: how fast the machine is does not matter.
    testTimeout: 60_000,
    coverage: {
      include: ["src/domain/**", "src/dataset/**", "src/state/**"],
      // Of branches, what is left are fallbacks that the types ask for and the rules of the dataset rule out.
      thresholds: { "src/{domain,dataset,state}/**": { lines: 100, branches: 96 } },
    },
  },
});
