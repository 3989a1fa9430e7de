import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { checkedLadder } from "./scripts/checkedLadder.ts";

export default defineConfig({
  plugins: [react(), checkedLadder(resolve(import.meta.dirname, "data/sre"))],
  json: { stringify: true },
  build: { target: "es2023", cssTarget: ["chrome123", "safari17.5", "firefox120"], modulePreload: { polyfill: false } },
  test: {
    environment: "node",
    include: ["tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/support/setup.ts"],
    coverage: {
      include: ["src/domain/**", "src/dataset/**", "src/state/**"],
      thresholds: { "src/{domain,dataset,state}/**": { lines: 100 } },
    },
  },
});
