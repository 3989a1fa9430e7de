import { createSafeStorage } from "./safeStorage.ts";

const name = "rungs.recent";
/** So many are remembered. */
const most = 5;

const storage = createSafeStorage();

/** The ids of what was chosen in the search lately, the last first. What is stored otherwise reads as none. */
export function readRecentFinds(): readonly string[] {
  const list: unknown = JSON.parse((storage.getItem(name) as string | null) ?? "[]");
  return Array.isArray(list) ? list.filter((id): id is string => typeof id === "string").slice(0, most) : [];
}

/** Remembers what was chosen; the oldest is forgotten. */
export function rememberFind(id: string): void {
  const others = readRecentFinds().filter((other) => other !== id);
  storage.setItem(name, JSON.stringify([id, ...others].slice(0, most)));
}
