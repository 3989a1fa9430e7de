import { attemptStorage } from "../attemptStorage.ts";
import { isFields } from "../isFields.ts";
import { listRecords, type StoredRecord } from "../listRecords.ts";
import { readJson } from "../readJson.ts";

/** What was deleted is kept for so many days. */
export const daysKept = 30;

/** Before the prefix of a kind: "rungs.deleted.plan.p1". */
const root = "rungs.deleted.";

/** How the keys of what was deleted of a kind start. */
export const toBinPrefix = (prefix: string): string => root + prefix.replace(/^rungs\./, "");

/** True of a moment, in ISO 8601, from which on what was deleted is kept no longer. */
export const isExpired = (deleted: string): boolean =>
  deleted < new Date(Date.now() - daysKept * 24 * 60 * 60 * 1000).toISOString();

/** A record that was deleted, as it stood. */
export interface Binned {
  readonly id: string;
  /** When, in ISO 8601. */
  readonly deleted: string;
  readonly text: string;
}

/** Where the records of one kind go that are deleted, until they are brought back or too old. */
export interface Bin {
  /** The latest first. What is older than `daysKept` goes. */
  list(): Binned[];
  /** Does without where there is no room for it. */
  put(record: Binned): void;
  /** Gives up nothing for it: false where there is no room, or the browser does not allow writing. */
  add(record: Binned): boolean;
  remove(id: string): void;
  /** True of a key of the browser's storage that is about this bin. */
  isKey(key: string): boolean;
}

export function createBin(prefix: string, find: () => Storage = () => localStorage): Bin {
  const start = toBinPrefix(prefix);
  const write = (storage: Storage, { id, deleted, text }: Binned) =>
    storage.setItem(start + id, JSON.stringify({ deleted, text }));
  const remove = (id: string) => attemptStorage(find, (storage) => storage.removeItem(start + id));
  return {
    isKey: (key) => key.startsWith(start),
    remove,
    list() {
      const all = attemptStorage(find, (storage) => listBinned(storage, start)) ?? [];
      const expired = all.filter(({ deleted }) => isExpired(deleted));
      for (const { id } of expired) remove(id);
      return all.filter((one) => !expired.includes(one)).toReversed();
    },
    put(record) {
      attemptStorage(find, (storage) => withRoom(storage, () => write(storage, record)));
    },
    add(record) {
      const written = attemptStorage(find, (storage) => {
        write(storage, record);
        return true;
      });
      return written ?? false;
    },
  };
}

/** The oldest first. What is no such record is left out. */
function listBinned(storage: Storage, start: string): Binned[] {
  return listRecords(storage, start)
    .flatMap(({ key, text }) => {
      const parsed = parseBinned(text);
      return parsed ? [{ id: key.slice(start.length), ...parsed }] : [];
    })
    .toSorted((left, right) => (left.deleted < right.deleted ? -1 : 1));
}

/** What a record of the bin says; undefined where it is none. */
export function parseBinned(text: string): Omit<Binned, "id"> | undefined {
  const raw = readJson(text);
  const { deleted, text: record } = isFields(raw) ? raw : {};
  return typeof deleted === "string" && typeof record === "string" ? { deleted, text: record } : undefined;
}

/** True of what browsers throw where there is no room. */
export const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === "QuotaExceededError";

/**
 * Writes, and gives up what was deleted first, of whatever kind, for as long as there is no room. Where all of that would not
 * be enough, all of it stays. Throws as writing does.
 */
export function withRoom(storage: Storage, write: () => void): void {
  const given: StoredRecord[] = [];
  for (;;)
    try {
      return write();
    } catch (error) {
      const [oldest] = isFull(error) ? listBinned(storage, root) : [];
      if (!oldest) {
        for (const { key, text } of given)
          attemptStorage(
            () => storage,
            () => storage.setItem(key, text),
          );
        throw error;
      }
      const key = root + oldest.id;
      given.push({ key, text: storage.getItem(key) ?? "" });
      storage.removeItem(key);
    }
}
