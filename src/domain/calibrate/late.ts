import type { Rater, Session, Sheet } from "./session.ts";

/**
 * Why a mark is shown beside those that count: it is the person's own, or its rater finished after the first value on the
 * person was agreed and may have known of it. Empty for a mark that counts.
 */
export type Aside = "" | "self" | "late";

type Logged = Pick<Session, "log">;

/** Whether anything was ever agreed on a person. The log keeps what was taken back. */
export function isBegun({ log }: Logged, person: string): boolean {
  return log.some((entry) => entry.person === person);
}

/** Whether a sheet was finished after the first value on its person was agreed. Two clocks may differ by minutes. */
export function isLate({ log }: Logged, { person, finished }: Pick<Sheet, "person" | "finished">): boolean {
  return finished !== "" && log.some((entry) => entry.person === person && Date.parse(entry.at) < Date.parse(finished));
}

export function findAside(session: Logged, rater: Rater, sheet: Sheet): Aside {
  if (rater.self !== "") return "self";
  return isLate(session, sheet) ? "late" : "";
}
