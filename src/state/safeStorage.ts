import type { StateStorage } from "zustand/middleware";
import { attemptStorage } from "./attemptStorage.ts";

/**
 * The browser's storage, or memory where it is blocked or full: the app then works on, and forgets with the page.
 * Damaged content reads as nothing.
 */
export function createSafeStorage(find: () => Storage = () => localStorage): StateStorage {
  const memory = new Map<string, string>();
  const attempt = <T>(act: (storage: Storage) => T) => attemptStorage(find, act);
  return {
    getItem(name) {
      const text = memory.get(name) ?? attempt((storage) => storage.getItem(name)) ?? null;
      return text !== null && isJson(text) ? text : null;
    },
    setItem(name, value) {
      const stored = attempt((storage) => {
        storage.setItem(name, value);
        return true;
      });
      if (stored) memory.delete(name);
      else memory.set(name, value);
    },
    removeItem(name) {
      memory.delete(name);
      attempt((storage) => storage.removeItem(name));
    },
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
