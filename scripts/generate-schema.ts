/** Writes public/ladder.schema.json from the Zod schema; with --check only says whether it is up to date. */
import { readFileSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "../src/dataset/jsonSchema.ts";

const file = new URL("../public/ladder.schema.json", import.meta.url);
const text = `${JSON.stringify(toJsonSchema(), null, 2)}\n`;
if (!process.argv.includes("--check")) {
  writeFileSync(file, text);
} else if (readFileSync(file, "utf8") !== text) {
  console.error("public/ladder.schema.json is out of date: run `npm run data:schema`.");
  process.exitCode = 1;
}
