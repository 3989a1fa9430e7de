import { attemptStorage } from "./attemptStorage.ts";
import { listRecords } from "./listRecords.ts";

const prefix = "rungs.";

/** All that the browser holds of a person: what they wrote, and what they chose. */
export interface Everything {
  readonly format: "rungs-everything";
  readonly version: 1;
  /** The records as they stand, whatever their state, by their keys. */
  readonly records: Readonly<Record<string, string>>;
}

/** Reads all records without a look at what is in them, so that it works whatever has broken. Undefined where there is none. */
export function readEverything(find: () => Storage = () => localStorage): Everything | undefined {
  const records = attemptStorage(find, (storage) => listRecords(storage, prefix)) ?? [];
  if (records.length === 0) return undefined;
  const byKey = records.map(({ key, text }) => [key, text] as const);
  return { format: "rungs-everything", version: 1, records: Object.fromEntries(byKey) };
}
