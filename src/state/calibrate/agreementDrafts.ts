import type { Agreement } from "../../domain/calibrate/session.ts";
import { isSameRecord } from "../../domain/sameRecord.ts";
import { draftPrefix } from "../everything.ts";
import { createSafeStorage } from "../safeStorage.ts";

/** The row of a board, by ids. */
export interface Place {
  readonly session: string;
  readonly person: string;
  readonly row: string;
}

/**
 * What was begun on the rows of a board and is not agreed yet. It is nobody's word before that, so it stands in no file
 * and no history: the tab keeps it, through a reload and a look at another page.
 */
const drafts = createSafeStorage(() => sessionStorage);
const toName = ({ session, person, row }: Place) => `${draftPrefix}${session}.${person}.${row}`;

/** True where two values that are agreed on a row, or none, are the same. */
export const isSameAgreement = (left: Agreement | undefined, right: Agreement | undefined): boolean =>
  left && right ? isSameRecord(left, right) : left === right;

/**
 * What was begun on a row since it is agreed as it is now; undefined where nothing was, or nothing that can be read. What
 * was begun before would hide what the group has agreed since.
 */
export function findDraft(place: Place, agreement: Agreement | undefined): Agreement | undefined {
  const text = drafts.getItem(toName(place));
  const stored: unknown = typeof text === "string" ? JSON.parse(text) : undefined;
  const { mark, reason, by, over } = (stored ?? {}) as Partial<Record<keyof Agreement, unknown>> & {
    readonly over?: Agreement;
  };
  if (!isSameAgreement(over, agreement)) return undefined;
  return typeof mark === "string" && typeof reason === "string" && typeof by === "string"
    ? { mark, reason, by }
    : undefined;
}

/** Keeps what was begun on a row, with what is agreed on it. */
export const keepDraft = (place: Place, draft: Agreement, over: Agreement | undefined) =>
  void drafts.setItem(toName(place), JSON.stringify({ ...draft, over }));

export const dropDraft = (place: Place) => void drafts.removeItem(toName(place));
