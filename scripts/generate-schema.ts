/** Writes the JSON Schemas of public/ from the Zod schemas; with --check only says whether they are up to date. */
import { readFileSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "../src/dataset/jsonSchema.ts";
import { toPlanJsonSchema } from "../src/state/plan/planJsonSchema.ts";
import { toSessionJsonSchema, toSheetsJsonSchema } from "../src/state/calibrate/sessionJsonSchema.ts";

const schemas = {
  "ladder.schema.json": toJsonSchema(),
  "plan.schema.json": toPlanJsonSchema(),
  "session.schema.json": toSessionJsonSchema(),
  "sheets.schema.json": toSheetsJsonSchema(),
};

for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(`../public/${name}`, import.meta.url);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!process.argv.includes("--check")) {
    writeFileSync(file, text);
  } else if (readFileSync(file, "utf8") !== text) {
    console.error(`public/${name} is out of date: run \`npm run data:schema\`.`);
    process.exitCode = 1;
  }
}
