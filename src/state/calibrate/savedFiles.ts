import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import { createSafeStorage } from "../safeStorage.ts";

/** So many are remembered, the latest. */
const most = 300;

interface SavedFiles {
  /** When a file was last saved, in ISO 8601, by what it is: see `toInvitationKey` and `toSheetsKey`. */
  readonly moments: Readonly<Record<string, string>>;
  note(key: string): void;
}

/**
 * When files were saved for others from this browser. It stands beside the sessions and not in them: what was saved here
 * says nothing to whoever opens the session elsewhere, and older versions of the app read no session with a field more.
 */
export const useSavedFiles = create<SavedFiles>()(
  persist(
    (set) => ({
      moments: {},
      note: (key) =>
        set(({ moments }) => {
          const others = Object.entries(moments).filter(([other]) => other !== key);
          return { moments: Object.fromEntries([...others, [key, new Date().toISOString()]].slice(-most)) };
        }),
    }),
    {
      name: "rungs.saved-files",
      version: 1,
      storage: createJSONStorage(() => createSafeStorage()),
      partialize: ({ moments }) => ({ moments }),
      merge: (stored, current) => ({ ...current, moments: parseMoments((stored as Partial<SavedFiles>)?.moments) }),
    },
  ),
);

/** The invitation of a rater to a session. */
export const toInvitationKey = (session: string, rater: string) => `${session} invitation ${rater}`;

/** The sheets of a rater of a session. */
export const toSheetsKey = (session: string, rater: string) => `${session} sheets ${rater}`;

/** What is stored, but for what is no moment. */
function parseMoments(stored: unknown): SavedFiles["moments"] {
  const entries = Object.entries((stored ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    entries.filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && !Number.isNaN(Date.parse(entry[1])),
    ),
  );
}
