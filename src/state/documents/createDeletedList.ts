import type { Deleted, Kept } from "../../domain/kept.ts";
import type { Bin } from "./bin.ts";
import { copyAs } from "./copyAs.ts";
import type { Change } from "./deeds.ts";
import { isSameContent } from "./documentImport.ts";
import type { DocumentKind, SetDocuments } from "./documentsState.ts";

type Binning<T> = Change<T> & { readonly kind: "binned" };

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
  /**
   * Puts on it what was deleted elsewhere, with its day. What was deleted here under its id stays beside it as a copy, unless
   * it says the same. Gives up nothing for it: undefined where there is no room, and then nothing has changed.
   */
  take(deleted: Deleted<T>): Binning<T> | undefined;
  /** Takes off it what was put on it from elsewhere; false where it is no longer as it came. */
  takeBack(binning: Binning<T>): boolean;
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
    take(one) {
      const before = find(one.document.id);
      const aside = copyEarlier(before, one.document);
      const isRoom = (!aside || bin.add(toBinned(aside))) && bin.add(toBinned(one));
      if (!isRoom && aside) bin.remove(aside.document.id);
      refresh();
      return isRoom ? { kind: "binned", ...one, before, aside: aside?.document.id } : undefined;
    },
    takeBack({ document, before, aside }) {
      const here = find(document.id);
      if (!here || !isSameContent(here.document, document)) return false;
      if (!before) bin.remove(document.id);
      else if (!bin.add(toBinned(before))) return false;
      if (aside !== undefined) bin.remove(aside);
      refresh();
      return true;
    },
    remove(id) {
      bin.remove(id);
      refresh();
    },
  };
}
