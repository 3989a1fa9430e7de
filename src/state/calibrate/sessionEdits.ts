import { isAfter } from "../../domain/calibrate/moments.ts";
import { findAgreedAt } from "../../domain/calibrate/overtaken.ts";
import {
  type Agreement,
  type Candidate,
  type Card,
  type Decision,
  findSheet,
  type Person,
  type Rater,
  type Session,
  type Sheet,
} from "../../domain/calibrate/session.ts";
import { createId } from "../createId.ts";

/** A list with the item of the same id replaced. */
function replace<T extends { readonly id: string }>(list: readonly T[], item: T): T[] {
  return list.map((one) => (one.id === item.id ? item : one));
}

/** The record without an entry. */
function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}

export function addPerson(session: Session, fields: Omit<Person, "id">): Session {
  return { ...session, people: [...session.people, { ...fields, id: createId() }] };
}

/** Changes a person. Who rates themself goes by their new name too, unless they were given one of their own. */
export function editPerson(session: Session, person: Person): Session {
  const old = session.people.find(({ id }) => id === person.id);
  return {
    ...session,
    people: replace(session.people, person),
    raters: session.raters.map((rater) =>
      rater.self === person.id && rater.name === old?.name ? { ...rater, name: person.name } : rater,
    ),
  };
}

/** Takes a person out with all that was written about them, and them as a rater of themself. */
export function removePerson(session: Session, person: string): Session {
  const raters = session.raters.filter(({ self }) => self !== person);
  return {
    ...session,
    me: raters.some(({ id }) => id === session.me) ? session.me : "",
    people: session.people.filter(({ id }) => id !== person),
    raters,
    sheets: session.sheets.filter((sheet) => sheet.person !== person),
    agreements: without(session.agreements, person),
    log: session.log.filter((entry) => entry.person !== person),
    decisions: without(session.decisions, person),
    claims: without(session.claims, person),
    opened: without(session.opened, person),
  };
}

export function addRater(session: Session, { name, self }: Pick<Rater, "name" | "self">): Session {
  return { ...session, raters: [...session.raters, { id: createId(), name, self, isAway: false }] };
}

export function editRater(session: Session, rater: Rater): Session {
  return { ...session, raters: replace(session.raters, rater) };
}

/** Takes a rater out with their sheets and cards. */
export function removeRater(session: Session, rater: string): Session {
  return {
    ...session,
    me: session.me === rater ? "" : session.me,
    raters: session.raters.filter(({ id }) => id !== rater),
    sheets: session.sheets.filter((sheet) => sheet.rater !== rater),
    cards: session.cards.filter((card) => card.rater !== rater),
  };
}

export const emptySheet: Omit<Sheet, "person" | "rater"> = { marks: {}, level: "", sentence: "", finished: "" };

/** Changes what a rater wrote about a person, beginning their sheet where there is none. */
export function editSheet(session: Session, person: string, rater: string, change: (sheet: Sheet) => Sheet): Session {
  const old = findSheet(session, person, rater);
  const next = change(old ?? { person, rater, ...emptySheet });
  return {
    ...session,
    sheets: old ? session.sheets.map((sheet) => (sheet === old ? next : sheet)) : [...session.sheets, next],
  };
}

/** Marks a row of a sheet, or writes its note. */
export function editMark(sheet: Sheet, row: string, fields: Partial<Sheet["marks"][string]>): Sheet {
  const old = sheet.marks[row] ?? { mark: "", note: "" };
  return { ...sheet, marks: { ...sheet.marks, [row]: { ...old, ...fields } } };
}

/**
 * Agrees on rows of a person, or takes the agreement back, and writes the log. What stays as it was is not logged, unless
 * a sheet came since: then it was agreed on with that sheet in view.
 */
export function agree(
  session: Session,
  person: string,
  agreed: Readonly<Record<string, Agreement | undefined>>,
  at: string,
): Session {
  const before = session.agreements[person] ?? {};
  const isOvertaken = (row: string) => {
    const last = findAgreedAt(session, person, row);
    return (
      last !== undefined && session.sheets.some((sheet) => sheet.person === person && isAfter(sheet.finished, last))
    );
  };
  const changes = Object.entries(agreed).filter(
    ([row, after]) => !isSame(before[row], after) || (after && isOvertaken(row)),
  );
  if (changes.length === 0) return session;
  const kept = Object.entries(before).filter(([row]) => !changes.some(([changed]) => changed === row));
  const set = changes.flatMap(([row, after]) => (after ? [[row, after] as const] : []));
  return {
    ...session,
    agreements: { ...session.agreements, [person]: Object.fromEntries([...kept, ...set]) },
    log: [
      ...session.log,
      ...changes.map(([row, after]) => ({
        at,
        person,
        row,
        ...(before[row] && { before: before[row] }),
        ...(after && { after }),
      })),
    ],
  };
}

const isSame = (left: Agreement | undefined, right: Agreement | undefined) =>
  left?.mark === right?.mark && left?.reason === right?.reason && left?.by === right?.by;

/** Writes what is decided on a person or a candidate. */
export function decide(session: Session, whom: string, decision: Decision): Session {
  return { ...session, decisions: { ...session.decisions, [whom]: decision } };
}

export function editCandidate(session: Session, candidate: Candidate): Session {
  return { ...session, candidates: replace(session.candidates, candidate) };
}

export function addCandidate(session: Session, fields: Omit<Candidate, "id">): Session {
  return { ...session, candidates: [...session.candidates, { ...fields, id: createId() }] };
}

/** Takes a candidate out with their cards and what was decided. */
export function removeCandidate(session: Session, candidate: string): Session {
  return {
    ...session,
    candidates: session.candidates.filter(({ id }) => id !== candidate),
    cards: session.cards.filter((card) => card.candidate !== candidate),
    decisions: without(session.decisions, candidate),
    opened: without(session.opened, candidate),
  };
}

export function putCard(session: Session, card: Card): Session {
  const others = session.cards.filter((one) => one.candidate !== card.candidate || one.rater !== card.rater);
  return { ...session, cards: [...others, card] };
}
