import { parseEverything, readChosenFile } from "../everythingFile.ts";
import type { Deleted, Parsed } from "../../domain/kept.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { Session } from "../../domain/calibrate/session.ts";
import { planFormat } from "../plan/planFormat.ts";
import { planReader } from "../plan/parsePlan.ts";
import { sessionReader, sheetsReader } from "./parseSession.ts";
import { readJson } from "../readJson.ts";
import { isEncrypted } from "../secret.ts";
import { type DraftInFile, parseDraft } from "./parseDraft.ts";
import { sessionNoun, type SheetsFile, sheetsFormat } from "./sessionFormat.ts";

/** What a file that is imported under Calibrate turns out to be. */
export type SessionFile =
  | { readonly kind: "session"; readonly session: Session }
  | { readonly kind: "sheets"; readonly sheets: SheetsFile }
  | { readonly kind: "plan"; readonly plan: Plan }
  /** A session that was deleted in the browser that the file is of. */
  | { readonly kind: "deleted"; readonly deleted: Deleted<Session> }
  /** What was begun on the rows of boards, which a browser held besides its sessions. */
  | { readonly kind: "drafts"; readonly drafts: readonly DraftInFile[] }
  /** It is locked with a passphrase: the text as it stands, and what the file is called where that is known. */
  | { readonly kind: "locked"; readonly text: string; readonly name?: string };

/**
 * Reads whatever may be imported under Calibrate: sessions, invitations, sheets, a person's plan, all that a browser held;
 * locked or not.
 */
export function parseSessionFile(text: string): Parsed<SessionFile> {
  if (isEncrypted(text)) return { ok: true, documents: [{ kind: "locked", text }], problems: [] };
  const everything = parseEverything(text, "session", (record) => sessionReader.parse(record));
  if (everything)
    return wrap(everything, (found) => {
      if (found.kind === "document") return { kind: "session", session: found.document };
      return found.kind === "drafts" ? { kind: "drafts", drafts: found.drafts.map(parseDraft) } : found;
    });
  const format = findFormat(text);
  if (format === sheetsFormat.one) return wrap(sheetsReader.parse(text), (sheets) => ({ kind: "sheets", sheets }));
  if (format === planFormat.one) return wrap(planReader.parse(text), (plan) => ({ kind: "plan", plan }));
  return wrap(sessionReader.parse(text), (session) => ({ kind: "session", session }));
}

/** Reads a file that a person chose. */
export const readSessionFile = (file: Blob): Promise<Parsed<SessionFile>> =>
  readChosenFile(file, sessionNoun, parseSessionFile);

function wrap<T>(parsed: Parsed<T>, toFile: (document: T) => SessionFile): Parsed<SessionFile> {
  return parsed.ok ? { ...parsed, documents: parsed.documents.map(toFile) } : parsed;
}

/** What a text says that it is; undefined where it says nothing that can be understood. */
function findFormat(text: string): unknown {
  return (readJson(text) as { format?: unknown } | null | undefined)?.format;
}
