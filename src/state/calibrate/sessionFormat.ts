import type { Noun } from "../../domain/kept.ts";
import type { Card, Rater, Session, Sheet } from "../../domain/calibrate/session.ts";
import { type FileFormat, toDocumentsText, toDocumentText, toFileName } from "../documents/documentText.ts";

export const sessionNoun: Noun = { one: "session", many: "sessions" };
export const sheetsNoun: Noun = { one: "file of sheets", many: "files of sheets" };

export const sessionFormat = {
  one: "rungs-session",
  many: { format: "rungs-sessions", list: "sessions" },
  version: 2,
} as const satisfies FileFormat;

export const sheetsFormat = { one: "rungs-sheets", version: 1 } as const satisfies FileFormat;

/** What one rater hands to the convenor: their finished sheets of a session, and no one else's. */
export interface SheetsFile {
  readonly session: Pick<Session, "id" | "title">;
  readonly ladder: Session["ladder"];
  readonly rater: Pick<Rater, "id" | "name" | "self">;
  /** The names under which the rater knows the people, so that a stranger among them can be named. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly sheets: readonly Sheet[];
  readonly cards: readonly Card[];
}

/** A session as the text of a file. */
export const toSessionText = (session: Session): string => toDocumentText(sessionFormat, session);

/** Several sessions as the text of one file. */
export const toSessionsText = (sessions: readonly Session[]): string => toDocumentsText(sessionFormat, sessions);

/** Sheets as the text of a file. */
export const toSheetsText = (file: SheetsFile): string => toDocumentText(sheetsFormat, file);

/** The name of a file about a session, without its ending: what it is, and whose. */
export const toSessionFileName = (...parts: readonly string[]): string => toFileName(parts.join(" "), sessionNoun);
