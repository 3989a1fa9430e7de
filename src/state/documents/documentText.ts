import type { Noun } from "../../domain/kept.ts";

interface ManyFormat {
  readonly format: string;
  readonly list: string;
}

/** What files of a kind of document say that they are. */
export interface FileFormat {
  /** Of a file of one document, such as "rungs-plan". A record in the browser is the same text. */
  readonly one: string;
  /** Of a file of several, such as "rungs-plans", and the name under which it lists them, such as "plans". */
  readonly many?: ManyFormat;
  /** Counts changes of the format that an older reader would not understand. */
  readonly version: number;
}

/** A document as the text of a file. */
export function toDocumentText({ one, version }: FileFormat, document: object): string {
  return `${JSON.stringify({ format: one, version, ...document }, null, 2)}\n`;
}

/** Several documents as the text of one file. */
export function toDocumentsText(
  { one, many, version }: FileFormat & { readonly many: ManyFormat },
  documents: readonly object[],
): string {
  const files = documents.map((document) => ({ format: one, version, ...document }));
  return `${JSON.stringify({ format: many.format, version, [many.list]: files }, null, 2)}\n`;
}

/** The name of a document's file, without its ending: its own name in plain letters. */
export function toFileName(name: string, noun: Noun): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  return `rungs-${plain || noun.one}`;
}
