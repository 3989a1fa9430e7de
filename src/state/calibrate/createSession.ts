import { buildLevelAxis } from "../../domain/calibrate/levelAxis.ts";
import type { Ladder } from "../../domain/ladder/ladder.ts";
import type { LevelPair, Session } from "../../domain/calibrate/session.ts";
import { listSheetRows } from "../../domain/calibrate/sheetRow.ts";
import { createId } from "../createId.ts";

/** A new session on the ladder of today, kept by its convenor. */
export function createSession(
  ladder: Ladder,
  { title, date, pairs }: Pick<Session, "title" | "date" | "pairs">,
): Session {
  const now = new Date().toISOString();
  return {
    id: createId(),
    revision: 0,
    title,
    date,
    ladder: { id: ladder.id, version: ladder.version },
    pairs,
    created: now,
    changed: now,
    archived: false,
    role: "convenor",
    me: "",
    people: [],
    raters: [],
    sheets: [],
    agreements: {},
    log: [],
    decisions: {},
    claims: {},
    candidates: [],
    cards: [],
    opened: {},
    subjects: nameSubjects(ladder, pairs),
  };
}

/** What the rows of these levels are called today. */
export function nameSubjects(ladder: Ladder, pairs: readonly LevelPair[]): Record<string, string> {
  const rows = listSheetRows(ladder, buildLevelAxis(ladder, pairs).levels);
  return Object.fromEntries(rows.map(({ key, subject }) => [key, subject]));
}

/** The session under a new id, as if it had never been saved. */
export function copySession(session: Session, title: string): Session {
  return { ...session, id: createId(), revision: 0, title };
}
