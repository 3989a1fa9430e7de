import type { Kept, Trouble } from "../../domain/kept.ts";
import type { DeletedList } from "./createDeletedList.ts";
import { hasStep, rebaseHistory } from "./documentHistory.ts";
import { isSameContent } from "./documentImport.ts";
import type { DocumentKind, DocumentsState, SetDocuments } from "./documentsState.ts";
import type { DocumentStorage } from "./documentStorage.ts";
import { isSameRecord } from "../../domain/sameRecord.ts";
import { withEntry } from "./withEntry.ts";

/** Keeps the page and the browser's storage in step. */
export interface Keeper<T extends Kept> {
  /** Shows another page's version. If `keep` had to add something to it, the result is written. */
  follow(theirs: T): void;
  /** Shows the document, and writes it unless that would overwrite what another page wrote. */
  save(document: T, force?: boolean): void;
  /** Takes the document away, here and from storage; false where that would lose what another page wrote. */
  remove(document: T): boolean;
  setTrouble(id: string, trouble: Trouble | undefined): void;
  /** Another page wrote, or took away. */
  heed(event: Pick<StorageEvent, "key" | "newValue">): void;
}

export function createKeeper<T extends Kept>(
  { toText, nameOf, keep = (document) => document }: DocumentKind<T>,
  storage: DocumentStorage,
  deletedList: DeletedList<T>,
  /** The document of a record; undefined where it is damaged. */
  read: (text: string) => T | undefined,
  /** True of a record that a newer version of the app wrote. Nothing is written over it. */
  isNewer: (text: string) => boolean,
  get: () => DocumentsState<T>,
  set: SetDocuments<T>,
): Keeper<T> {
  const put = (document: T) => set(({ documents }) => ({ documents: { ...documents, [document.id]: document } }));
  const setTrouble = (id: string, trouble: Trouble | undefined) =>
    set(({ troubles }) => ({ troubles: withEntry(troubles, id, trouble) }));
  const setConflict = (id: string, theirs: T | undefined) =>
    set(({ conflicts }) => ({ conflicts: withEntry(conflicts, id, theirs) }));

  /** The records as this page wrote them, or last found that they say what it knows. Spares reading them anew. */
  const seen = new Map<string, string>();

  /** What another page saved in place of what this one knows, readable or not; undefined where nobody did. */
  function findTheirs(known: T): string | undefined {
    const { id } = known;
    const stored = storage.read(id);
    if (!stored || stored === seen.get(id)) return undefined;
    const theirs = read(stored);
    if (!theirs || !isSameRecord(theirs, known)) return stored;
    seen.set(id, stored);
    return undefined;
  }

  /** Two pages that wrote the same do not differ. */
  function noteConflict(mine: T, text: string): void {
    const theirs = read(text);
    if (!theirs) return setTrouble(mine.id, isNewer(text) ? "newer" : "gone");
    if (!isSameContent(mine, theirs)) return setConflict(mine.id, theirs);
    setTrouble(mine.id, undefined);
    setConflict(mine.id, undefined);
    // Last, as it may write, and meet trouble of its own.
    follow(theirs);
  }

  function save(given: T, force = false): void {
    const { id } = given;
    const document = keep(given, get().documents[id]);
    const known = get().documents[id] ?? document;
    if (force) {
      const stored = storage.read(id);
      if (stored && isNewer(stored)) {
        put(document);
        return setTrouble(id, "newer");
      }
    } else {
      const trouble = get().troubles[id];
      if (get().conflicts[id] || trouble === "gone" || trouble === "newer") return put(document);
      if (storage.read(id) === null && known.revision > 0 && !get().troubles[id]) {
        put(document);
        return setTrouble(id, "gone");
      }
      const theirs = findTheirs(known);
      if (theirs) {
        put(document);
        return noteConflict(document, theirs);
      }
    }
    const next = { ...document, revision: known.revision + 1, changed: new Date().toISOString() };
    const text = toText(next);
    const written = storage.write(id, text);
    if (written === "saved") seen.set(id, text);
    put(written === "saved" ? next : document);
    setTrouble(id, written === "saved" ? undefined : written);
  }

  function follow(theirs: T): void {
    const kept = keep(theirs, get().documents[theirs.id]);
    put(kept);
    if (kept !== theirs) save(kept, true);
  }

  function remove(document: T): boolean {
    const { id } = document;
    const theirs = findTheirs(document);
    if (theirs) {
      noteConflict(document, theirs);
      if (get().conflicts[id] || get().troubles[id]) return false;
    }
    // First, as there may be no room for it twice.
    storage.remove(id);
    deletedList.put(document);
    set(({ documents, troubles, conflicts }) => ({
      documents: withEntry(documents, id, undefined),
      troubles: withEntry(troubles, id, undefined),
      conflicts: withEntry(conflicts, id, undefined),
    }));
    return true;
  }

  function heed({ key, newValue }: Pick<StorageEvent, "key" | "newValue">): void {
    if (key === null) {
      for (const one of Object.keys(get().documents)) setTrouble(one, "gone");
      return;
    }
    if (deletedList.isKey(key)) return deletedList.refresh();
    const id = storage.findId(key);
    if (id === undefined) return;
    const mine = get().documents[id];
    if (newValue === null) {
      if (mine) setTrouble(id, "gone");
      return;
    }
    const theirs = read(newValue);
    if (!theirs) {
      if (mine && isNewer(newValue)) setTrouble(id, "newer");
      return;
    }
    if (mine && (get().troubles[id] || get().conflicts[id])) return noteConflict(mine, newValue);
    if (mine && theirs.revision <= mine.revision) {
      // Late news of what was written before, unless it took the place of what this page wrote at the same moment.
      if (storage.read(id) === newValue && !isSameContent(mine, theirs)) noteConflict(mine, newValue);
      return;
    }
    follow(theirs);
    if (!mine) return;
    const history = get().histories[id];
    // Steps back from here must not undo what the other page did.
    set(({ histories }) => ({
      histories: withEntry(histories, id, history && rebaseHistory(history, mine, theirs)),
    }));
    const news = `“${nameOf(mine)}” was changed in another tab. You see that version now.`;
    const { said } = get();
    // What was just done here, and not touched there, can still be undone.
    const steps = said?.offers === "undo" ? history?.past : history?.future;
    const isLeft = said?.of === undefined || (said.of === id && steps && hasStep(steps, mine, theirs));
    if (!said?.offers || !isLeft) set({ said: { text: news } });
    else if (!said.text.endsWith(news)) set({ said: { ...said, text: `${said.text} ${news}` } });
  }

  return { follow, save, remove, setTrouble, heed };
}
