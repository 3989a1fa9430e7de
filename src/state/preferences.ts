import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import { createSafeStorage } from "./safeStorage.ts";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

interface Preferences {
  readonly theme: Theme;
  setTheme(theme: Theme): void;
}

/** What a person prefers, kept in this browser. A stored value that is no theme is taken as "system". */
export const usePreferences = create<Preferences>()(
  persist((set) => ({ theme: "system", setTheme: (theme) => set({ theme }) }), {
    name: "rungs.preferences",
    version: 1,
    storage: createJSONStorage(() => createSafeStorage()),
    partialize: ({ theme }) => ({ theme }),
    merge: (stored, current) => ({ ...current, theme: parseTheme((stored as { theme?: unknown } | undefined)?.theme) }),
  }),
);

/** The theme that a stored value names; "system" where it names none. */
export function parseTheme(value: unknown): Theme {
  return themes.find((theme) => theme === value) ?? "system";
}
