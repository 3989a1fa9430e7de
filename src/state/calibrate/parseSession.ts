import type { Session } from "../../domain/calibrate/session.ts";
import { createReader } from "../documents/createReader.ts";
import { describeStrangeFile } from "../strangeFile.ts";
import { sessionFormat, sessionNoun, type SheetsFile, sheetsFormat, sheetsNoun } from "./sessionFormat.ts";
import { sessionMigrations } from "./sessionMigrations.ts";
import { sessionSchema, sheetsSchema } from "./sessionSchema.ts";

/** Reads a record or a file of one session, or a file of several. */
export const sessionReader = createReader<Session>({
  format: sessionFormat,
  schema: sessionSchema,
  migrations: sessionMigrations,
  noun: sessionNoun,
  describeStrange: describeStrangeFile,
});

/** Reads the sheets of a rater. Version 1 is the first, so there are no migrations. */
export const sheetsReader = createReader<SheetsFile>({
  format: sheetsFormat,
  schema: sheetsSchema,
  migrations: {},
  noun: sheetsNoun,
});
