import type { DamagedRecord, Kept, Noun, Parsed } from "../../domain/kept.ts";

/** The documents of what the browser holds, by id; a record that is damaged does not take the others along. */
export function readRecords<T extends Kept>(
  records: readonly { readonly id: string; readonly text: string }[],
  parse: (text: string) => Parsed<T>,
  noun: Noun,
): { readonly documents: Record<string, T>; readonly damaged: readonly DamagedRecord[] } {
  const documents: Record<string, T> = {};
  const damaged: DamagedRecord[] = [];
  for (const { id, text } of records) {
    const parsed = parse(text);
    const document = parsed.ok ? parsed.documents[0] : undefined;
    if (document?.id === id) documents[id] = document;
    else damaged.push({ id, text, reason: parsed.ok ? `The record belongs to another ${noun.one}.` : parsed.reason });
  }
  return { documents, damaged };
}
