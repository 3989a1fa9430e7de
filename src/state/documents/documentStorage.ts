import { attemptStorage } from "../attemptStorage.ts";
import { listRecords } from "../listRecords.ts";
import { isFull, withRoom } from "./bin.ts";

/** What came of writing: `full` and `blocked` leave the browser's storage as it was. */
export type Written = "saved" | "full" | "blocked";

/** One record per document, so that a damaged one harms no other. Its key is the prefix and the document's id. */
export interface DocumentStorage {
  /** All records; undefined where the browser does not allow reading. */
  list(): { readonly id: string; readonly text: string }[] | undefined;
  /** Null where there is no record, undefined where the browser does not allow reading. */
  read(id: string): string | null | undefined;
  write(id: string, text: string): Written;
  remove(id: string): void;
  /** The id of the document that a key of the browser's storage is about. */
  findId(key: string): string | undefined;
}

export function createDocumentStorage(prefix: string, find: () => Storage = () => localStorage): DocumentStorage {
  const attempt = <T>(act: (storage: Storage) => T) => attemptStorage(find, act);
  return {
    findId: (key) => (key.startsWith(prefix) ? key.slice(prefix.length) : undefined),
    list: () =>
      attempt((storage) =>
        listRecords(storage, prefix).map(({ key, text }) => ({ id: key.slice(prefix.length), text })),
      ),
    read: (id) => attempt((storage) => storage.getItem(prefix + id)),
    write(id, text) {
      try {
        const storage = find();
        withRoom(storage, () => storage.setItem(prefix + id, text));
        return "saved";
      } catch (error) {
        return isFull(error) ? "full" : "blocked";
      }
    },
    remove: (id) => attempt((storage) => storage.removeItem(prefix + id)),
  };
}
