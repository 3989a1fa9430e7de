import { isAfter } from "./moments.ts";
import type { Card, Rater, Session, Sheet } from "./session.ts";

/**
 * Why a mark is shown beside those that count: it is the person's own, or its rater finished after the board was first
 * open and may have known of it. Empty for a mark that counts.
 */
export type Aside = "" | "self" | "late";

type Opened = Pick<Session, "opened">;

/** Whether a sheet or a card was finished after those on its person were first open. Two clocks may differ by minutes. */
export function isLate(
  { opened }: Opened,
  written: Pick<Sheet, "person" | "finished"> | Pick<Card, "candidate" | "finished">,
): boolean {
  const moment = opened["person" in written ? written.person : written.candidate];
  return moment !== undefined && isAfter(written.finished, moment);
}

export function findAside(session: Opened, rater: Rater, sheet: Sheet): Aside {
  if (rater.self !== "") return "self";
  return isLate(session, sheet) ? "late" : "";
}
