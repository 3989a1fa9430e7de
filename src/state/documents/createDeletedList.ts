import type { Deleted, Kept } from "../../domain/kept.ts";
import type { Bin } from "./bin.ts";
import { copyAs } from "./copyAs.ts";
import { isSameContent } from "./documentImport.ts";
import type { DocumentKind, SetDocuments } from "./documentsState.ts";

/** What was deleted lately, in the browser's storage and on the page. */
export interface DeletedList<T extends Kept> {
  /** Reads it anew. */
  refresh(): void;
  /** True of a key of the browser's storage that is about it. */
  isKey(key: string): boolean;
  /**
   * Puts what is deleted now on it. What was deleted before under the same id stays beside it as a copy with its day, unless
   * it says the same. Does without where there is no room.
   */
  put(document: T): void;
  /** Takes one off it: it lives again, or goes for good. */
  remove(id: string): void;
}

export function createDeletedList<T extends Kept>(
  kind: Pick<DocumentKind<T>, "toText" | "copy" | "nameOf">,
  bin: Bin,
  read: (text: string) => T | undefined,
  set: SetDocuments<T>,
): DeletedList<T> {
  const list = (): Deleted<T>[] =>
    bin.list().flatMap(({ deleted, text }) => {
      const document = read(text);
      return document ? [{ document, deleted }] : [];
    });
  const find = (id: string) => list().find(({ document }) => document.id === id);
  const toBinned = ({ document, deleted }: Deleted<T>) => ({ id: document.id, deleted, text: kind.toText(document) });
  const refresh = () => set({ deleted: list() });

  /** A copy of what was deleted before, for what takes its place; undefined where that says the same. */
  function copyEarlier(earlier: Deleted<T> | undefined, document: T): Deleted<T> | undefined {
    if (!earlier || isSameContent(earlier.document, document)) return undefined;
    return { ...earlier, document: copyAs(kind, earlier.document, "deleted before") };
  }

  return {
    refresh,
    isKey: bin.isKey,
    put(document) {
      const earlier = copyEarlier(find(document.id), document);
      bin.put(toBinned({ document, deleted: new Date().toISOString() }));
      if (earlier) bin.add(toBinned(earlier));
      refresh();
    },
    remove(id) {
      bin.remove(id);
      refresh();
    },
  };
}
