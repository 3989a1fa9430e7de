import { findBlindness, findCardBlindness } from "./blind.ts";
import { findCard, findSheet, type Session } from "./session.ts";

/** The earliest of some moments in ISO 8601, however exactly each is written; undefined where there is none. */
export function findEarliest(moments: readonly string[]): string | undefined {
  return sortMoments(moments)[0];
}

/**
 * The session after a change, with the moments at which boards and cards first opened: none that was known is lost, of two
 * the earlier holds, and what is open without one is opened `now`. A rater’s copy opens nothing. Gives the session itself
 * where there is nothing to add.
 */
export function keepOpened(after: Session, before: Pick<Session, "opened"> | undefined, now: string): Session {
  const opened = { ...after.opened };
  for (const [id, moment] of Object.entries(before?.opened ?? {}))
    opened[id] = findEarliest([moment, opened[id] ?? moment]) ?? moment;
  if (after.role === "convenor") {
    for (const { id, finished } of listNewlyOpen({ ...after, opened }))
      // Not before the sheets that opened it: the clocks of their raters may be ahead.
      opened[id] = sortMoments([now, ...finished]).at(-1) ?? now;
  }
  const isSame = Object.entries(opened).every(([id, moment]) => after.opened[id] === moment);
  return isSame ? after : { ...after, opened };
}

/** What is open and has no moment yet, with the moments at which its sheets or cards were finished. */
function listNewlyOpen(session: Session): { readonly id: string; readonly finished: readonly string[] }[] {
  const isNew = ({ id }: { readonly id: string }) => session.opened[id] === undefined;
  const list = (find: typeof findSheet | typeof findCard, id: string) =>
    session.raters.flatMap((rater) => find(session, id, rater.id)?.finished || []);
  return [
    ...session.people
      .filter((person) => isNew(person) && findBlindness(session, person.id).isOpen)
      .map(({ id }) => ({ id, finished: list(findSheet, id) })),
    ...session.candidates
      .filter((candidate) => isNew(candidate) && findCardBlindness(session, candidate.id).isOpen)
      .map(({ id }) => ({ id, finished: list(findCard, id) })),
  ];
}

const sortMoments = (moments: readonly string[]) =>
  moments.toSorted((left, right) => Date.parse(left) - Date.parse(right));
