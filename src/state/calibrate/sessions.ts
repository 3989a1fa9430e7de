import { hasOpened } from "../../domain/calibrate/blind.ts";
import { keepOpened } from "../../domain/calibrate/opened.ts";
import type { Session } from "../../domain/calibrate/session.ts";
import { copySession } from "./createSession.ts";
import { createDocuments } from "../documents/documents.ts";
import { sessionNoun, toSessionText } from "./sessionFormat.ts";

/**
 * The calibration sessions of this browser. Once a board opens, what led there can no longer be undone: a sheet that was
 * finished blind could else be written anew by someone who has seen the marks of others. That it opened stays known.
 */
export const useSessions = createDocuments<Session>({
  prefix: "rungs.session.",
  noun: sessionNoun,
  loadReader: async () => (await import("./parseSession.ts")).sessionReader,
  toText: toSessionText,
  copy: copySession,
  nameOf: ({ title }) => title.trim() || "Session without a title",
  keep: (after, before) => keepOpened(after, before, new Date().toISOString()),
  seals: hasOpened,
});
