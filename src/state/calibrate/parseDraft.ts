import type { Agreement } from "../../domain/calibrate/session.ts";
import { id, rowKey } from "../documents/fieldSchemas.ts";
import { draftPrefix } from "../everything.ts";
import type { StoredRecord } from "../listRecords.ts";
import { readJson } from "../readJson.ts";
import type { Place } from "./agreementDrafts.ts";
import { draftSchema } from "./sessionSchema.ts";

/** What a file holds of a row of a board that was begun; undefined where that cannot be read. */
export type DraftInFile =
  { readonly place: Place; readonly draft: Agreement; readonly over: Agreement | undefined } | undefined;

/** Reads what was begun on the row that the key of a record names: by its session and its person, whose ids hold no points. */
export function parseDraft({ key, text }: StoredRecord): DraftInFile {
  const [session = "", person = "", ...rest] = key.slice(draftPrefix.length).split(".");
  const row = rest.join(".");
  const isPlace = id.safeParse(session).success && id.safeParse(person).success && rowKey.safeParse(row).success;
  const { data } = draftSchema.safeParse(readJson(text));
  if (!isPlace || !data) return undefined;
  const { over, ...draft } = data;
  return { place: { session, person, row }, draft, over };
}
