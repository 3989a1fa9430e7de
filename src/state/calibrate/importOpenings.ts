import { hasOpened } from "../../domain/calibrate/blind.ts";
import { describeOpenings } from "../../domain/calibrate/describeOpenings.ts";
import type { Session } from "../../domain/calibrate/session.ts";
import type { ImportChoice } from "../../domain/kept.ts";

type Sessions = Readonly<Record<string, Session>>;

/** What a file opens of a session that is here. */
export interface ImportOpening {
  readonly session: Session;
  /** "the board of Kim and the cards of Zoe" */
  readonly what: string;
}

/**
 * What opens for good where sessions that are here are replaced. What is taken in then seals them, so that the one that was
 * here cannot be had back.
 */
export function listImportOpenings(existing: Sessions, choices: readonly ImportChoice<Session>[]): ImportOpening[] {
  const met: Record<string, Session> = { ...existing };
  return choices.flatMap(({ document, decision }) => {
    const session = met[document.id];
    if (decision === "add" || decision === "replace") met[document.id] = document;
    const isOpening = session !== undefined && decision === "replace" && hasOpened(session, document);
    return isOpening ? [{ session, what: describeOpenings(session, document) }] : [];
  });
}
