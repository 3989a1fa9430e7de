import { fewestManagers, findBlindness, findCardBlindness } from "./blind.ts";
import { findEarlier, findLater } from "./moments.ts";
import { findCard, findSheet, type Session } from "./session.ts";

/** So far ahead the clock of a rater may be, in ms: a day is the most that a wrong time zone makes. */
const mostAhead = 24 * 60 * 60 * 1000;

/**
 * When a board opened that is found open at `seen`: not before the sheets that opened it, since the clocks of their raters
 * may be ahead. A sheet that claims to be finished more than a day later is not believed.
 */
export function findOpening(seen: string, finished: readonly string[]): string {
  const most = Date.parse(seen) + mostAhead;
  return finished.filter((moment) => Date.parse(moment) <= most).reduce(findLater, seen);
}

/**
 * The session after a change, with the moments at which boards and cards first opened. A moment that was known is kept; of
 * two for the same board the earlier one is kept. A board that is open without one gets `now` (see `findOpening`), and that
 * of someone who is not in the session has none. A rater’s copy opens nothing. Returns the session itself where nothing
 * changes.
 */
export function keepOpened(after: Session, before: Pick<Session, "opened"> | undefined, now: string): Session {
  const opened: Record<string, string> = {};
  for (const { id } of [...after.people, ...after.candidates]) {
    const [known, told = known] = [after, before].flatMap((one) => one?.opened[id] ?? []);
    if (known !== undefined && told !== undefined) opened[id] = findEarlier(known, told);
  }
  if (after.role === "convenor") {
    for (const { id, finished } of listNewlyOpen({ ...after, opened })) opened[id] = findOpening(now, finished);
  }
  const ids = Object.keys({ ...opened, ...after.opened });
  return ids.every((id) => after.opened[id] === opened[id]) ? after : { ...after, opened };
}

/**
 * What is open and has no moment yet, with the moments at which its sheets or cards were finished. The one card of the one
 * manager there is, of a candidate for whom no panel was chosen, opens nothing yet: colleagues may still be added.
 */
export function listNewlyOpen(session: Session): { readonly id: string; readonly finished: readonly string[] }[] {
  const isNew = ({ id }: { readonly id: string }) => session.opened[id] === undefined;
  const list = (find: typeof findSheet | typeof findCard, id: string) =>
    session.raters.flatMap((rater) => find(session, id, rater.id)?.finished || []);
  return [
    ...session.people
      .filter((person) => isNew(person) && findBlindness(session, person.id).isOpen)
      .map(({ id }) => ({ id, finished: list(findSheet, id) })),
    ...session.candidates
      .filter((candidate) => isNew(candidate) && findCardBlindness(session, candidate.id).isOpen)
      .map(({ id, panel }) => ({ id, panel, finished: list(findCard, id) }))
      .filter(({ panel, finished }) => panel.length > 0 || finished.length >= fewestManagers),
  ];
}
