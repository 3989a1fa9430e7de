import { attemptStorage } from "./attemptStorage.ts";
import { listRecords } from "./listRecords.ts";

/** Of the keys of what was begun on the rows of boards. */
export const draftPrefix = "rungs.draft.";

export const everythingFormat = { one: "rungs-everything", version: 1 } as const;

/** All that the browser holds of a person: what they wrote, what they began in this tab, and what they chose. */
export interface Everything {
  readonly format: typeof everythingFormat.one;
  readonly version: typeof everythingFormat.version;
  /** The records as they stand, whatever their state, by their keys. */
  readonly records: Readonly<Record<string, string>>;
}

/** Reads all records without a look at what is in them, so that it works whatever has broken. Undefined where there is none. */
export function readEverything(
  find: () => Storage = () => localStorage,
  findTab: () => Storage = () => sessionStorage,
): Everything | undefined {
  const records = [
    ...(attemptStorage(find, (storage) => listRecords(storage, "rungs.")) ?? []),
    // What was begun on a board is kept by the tab; where a page was scrolled to is nobody's work.
    ...(attemptStorage(findTab, (storage) => listRecords(storage, draftPrefix)) ?? []),
  ];
  if (records.length === 0) return undefined;
  const byKey = records.map(({ key, text }) => [key, text] as const);
  return { format: everythingFormat.one, version: everythingFormat.version, records: Object.fromEntries(byKey) };
}
