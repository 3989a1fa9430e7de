/** A record of the browser's storage. */
export interface StoredRecord {
  readonly key: string;
  readonly text: string;
}

/** The records whose keys start with a prefix, by their keys. Throws where the browser does not allow reading. */
export function listRecords(storage: Storage, prefix: string): StoredRecord[] {
  return Object.entries<string>(storage)
    .filter(([key]) => key.startsWith(prefix))
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, text]) => ({ key, text }));
}
