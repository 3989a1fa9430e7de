import type { Agreement } from "../../domain/calibrate/session.ts";
import { createSafeStorage } from "../safeStorage.ts";

/** The row of a board, by ids. */
interface Place {
  readonly session: string;
  readonly person: string;
  readonly row: string;
}

/**
 * What was begun on the rows of a board and is not agreed yet. It is nobody's word before that, so it stands in no file
 * and no history: the tab keeps it, through a reload and a look at another page.
 */
const drafts = createSafeStorage(() => sessionStorage);
const toName = ({ session, person, row }: Place) => `rungs.draft.${session}.${person}.${row}`;

/** What was begun on a row; undefined where nothing was, or nothing that can be read. */
export function findDraft(place: Place): Agreement | undefined {
  const text = drafts.getItem(toName(place));
  const stored: unknown = typeof text === "string" ? JSON.parse(text) : undefined;
  const { mark, reason, by } = (stored ?? {}) as Partial<Record<keyof Agreement, unknown>>;
  return typeof mark === "string" && typeof reason === "string" && typeof by === "string"
    ? { mark, reason, by }
    : undefined;
}

export const keepDraft = (place: Place, draft: Agreement) => void drafts.setItem(toName(place), JSON.stringify(draft));

export const dropDraft = (place: Place) => void drafts.removeItem(toName(place));
