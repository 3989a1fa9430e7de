import { toDocumentJsonSchema } from "../documents/documentJsonSchema.ts";
import { sessionFormat, sessionNoun, sheetsFormat, sheetsNoun } from "./sessionFormat.ts";
import { sessionSchema, sheetsSchema } from "./sessionSchema.ts";

/** The JSON Schema of a session's file and of a file of several, for other programs. */
export const toSessionJsonSchema = (): unknown =>
  toDocumentJsonSchema("A calibration session of Rungs, or several", sessionSchema, sessionFormat, sessionNoun);

/** The JSON Schema of the file with which a rater hands in their sheets. */
export const toSheetsJsonSchema = (): unknown =>
  toDocumentJsonSchema("A rater’s sheets for a calibration session of Rungs", sheetsSchema, sheetsFormat, sheetsNoun);
