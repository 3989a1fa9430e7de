import type { ImportChoice, ImportItem, Kept } from "../../domain/kept.ts";
import { isSameRecord } from "../../domain/sameRecord.ts";

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

/** How many documents come of what is taken in: of two states of one, the second takes the place of the first. */
export function countImported(taken: readonly ImportChoice<Kept>[]): number {
  const beside = taken.filter(({ decision }) => decision === "both").length;
  return beside + new Set(taken.flatMap(({ document, decision }) => (decision === "both" ? [] : document.id))).size;
}
