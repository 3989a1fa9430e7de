import { attemptStorage } from "./attemptStorage.ts";

const prefix = "rungs.plan.";

/** What came of writing: `full` and `blocked` leave the browser's storage as it was. */
export type Written = "saved" | "full" | "blocked";

/** One record per plan, so that a damaged one harms no other. */
export interface PlanStorage {
  /** All records; undefined where the browser does not allow reading. */
  list(): { readonly id: string; readonly text: string }[] | undefined;
  /** Null where there is no record, undefined where the browser does not allow reading. */
  read(id: string): string | null | undefined;
  write(id: string, text: string): Written;
  remove(id: string): void;
}

/** The id of the plan that a key of the browser's storage is about. */
export function findPlanId(key: string): string | undefined {
  return key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
}

export function createPlanStorage(find: () => Storage = () => localStorage): PlanStorage {
  const attempt = <T>(act: (storage: Storage) => T) => attemptStorage(find, act);
  return {
    list: () =>
      attempt((storage) =>
        Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "")
          .toSorted()
          .flatMap((key) => {
            const id = findPlanId(key);
            return id === undefined ? [] : [{ id, text: storage.getItem(key) ?? "" }];
          }),
      ),
    read: (id) => attempt((storage) => storage.getItem(prefix + id)),
    write(id, text) {
      try {
        find().setItem(prefix + id, text);
        return "saved";
      } catch (error) {
        return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "blocked";
      }
    },
    remove: (id) => attempt((storage) => storage.removeItem(prefix + id)),
  };
}

/** The revision that a record names; undefined where it is damaged. */
export function findRevision(text: string): number | undefined {
  try {
    const { revision } = JSON.parse(text) as { revision?: unknown };
    return typeof revision === "number" ? revision : undefined;
  } catch {
    return undefined;
  }
}
