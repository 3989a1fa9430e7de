import { z } from "zod";
import type { Kept } from "../../src/domain/kept.ts";
import { createReader } from "../../src/state/documents/createReader.ts";
import { createDocuments } from "../../src/state/documents/documents.ts";
import type { DocumentKind } from "../../src/state/documents/documentsState.ts";
import { type FileFormat, toDocumentText } from "../../src/state/documents/documentText.ts";

/** The smallest kind of document, to try what is promised of every kind. */
export interface Memo extends Kept {
  readonly title: string;
  readonly done: boolean;
}

const noun = { one: "memo", many: "memos" };
export const memoFormat: FileFormat = { one: "rungs-memo", version: 2 };

export const memoReader = createReader<Memo>({
  format: memoFormat,
  noun,
  schema: z.strictObject({
    format: z.literal(memoFormat.one),
    version: z.literal(memoFormat.version),
    id: z.string(),
    revision: z.number(),
    changed: z.string(),
    title: z.string(),
    done: z.boolean(),
  }),
  migrations: { 1: (raw) => ({ ...raw, done: false }) },
});

export const makeMemo = (id: string, fields: Partial<Memo> = {}): Memo => ({
  id,
  revision: 0,
  changed: "2026-01-01T09:00:00.000Z",
  title: id.toUpperCase(),
  done: false,
  ...fields,
});

/** A page of its own, on the same storage. */
export async function openMemos(fields: Pick<DocumentKind<Memo>, "seals"> = {}) {
  let copies = 0;
  const useMemos = createDocuments<Memo>({
    prefix: "rungs.memo.",
    noun,
    loadReader: async () => memoReader,
    toText: (memo) => toDocumentText(memoFormat, memo),
    copy: (memo, title) => ({ ...memo, id: `copy-${(copies += 1)}`, revision: 0, title }),
    nameOf: ({ title }) => title,
    ...fields,
  });
  await useMemos.getState().open();
  return useMemos;
}
