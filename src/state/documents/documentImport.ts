import type { ImportItem, Kept } from "../../domain/kept.ts";
import { isSameRecord } from "./sameRecord.ts";

/** What importing would do, before it is done. */
export function previewImport<T extends Kept>(
  existing: Readonly<Record<string, T>>,
  incoming: readonly T[],
): ImportItem<T>[] {
  const seen: Record<string, T> = { ...existing };
  return incoming.map((document, position) => {
    const other = Object.hasOwn(seen, document.id) ? seen[document.id] : undefined;
    seen[document.id] = document;
    if (!other) return { position, document, kind: "new" };
    return { position, document, kind: isSameContent(document, other) ? "identical" : "other", existing: other };
  });
}

/** True where two documents hold the same, however often each was saved. */
export function isSameContent<T extends Kept>(left: T, right: T): boolean {
  const strip = (document: T) => ({ ...document, revision: 0, changed: "" });
  return isSameRecord(strip(left), strip(right));
}
