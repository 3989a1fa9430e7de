import type { Kept } from "../kept.ts";
import type { Rating } from "../plan/plan.ts";

/**
 * Where a rater sees a person in a row: the id of a level, or one of these. "Not seen" is no weakness: there was no
 * opportunity to see it. An empty text stands for a row that nobody has marked yet.
 */
export const outsideMarks = { below: "below-all", above: "above-all", unseen: "not-seen" } as const;
export type Mark = string;

/** Someone whose level is in question, under a name or a pseudonym. Levels are ids. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly present: string;
  readonly proposed: string;
}

/** Someone who fills in sheets. */
export interface Rater {
  readonly id: string;
  readonly name: string;
  /** The id of the person who they are themselves; empty for a manager, who rates everyone. */
  readonly self: string;
  /** True where nobody waits for their sheets any more. */
  readonly isAway: boolean;
}

export interface RowMark {
  readonly mark: Mark;
  readonly note: string;
}

/** What one rater saw of one person. */
export interface Sheet {
  readonly person: string;
  readonly rater: string;
  /** By the key of a row. */
  readonly marks: Readonly<Record<string, RowMark>>;
  /** The level as a whole, and why this one and not the next. Empty until they were written. */
  readonly level: string;
  readonly sentence: string;
  /** When the rater put it out of their hands; empty while it is being written. */
  readonly finished: string;
}

/** What the group holds a row to be, why, and who agreed. */
export interface Agreement {
  readonly mark: Mark;
  readonly reason: string;
  readonly by: string;
}

/** A change of an agreed value; undefined stands for none. Entries are added, never taken out. */
export interface LogEntry {
  readonly at: string;
  readonly person: string;
  readonly row: string;
  readonly before?: Agreement | undefined;
  readonly after?: Agreement | undefined;
}

/** What stands in place of a level where the group offers a candidate nothing. */
export const noOffer = "no-offer";

/** What the group decided on a person, or on a candidate. */
export interface Decision {
  /** The id of a level; of a candidate the one that is offered, or that there is no offer. */
  readonly level: string;
  /** Why this level; required. */
  readonly why: string;
  /** Keys of the rows that decided it. */
  readonly rows: readonly string[];
  readonly by: string;
  readonly date: string;
}

/** What a person's own plan says of a row: told beside the raters' marks, never counted with them. */
export interface Claim {
  readonly rating: Rating;
  readonly evidence: readonly string[];
}

/** Someone who was interviewed for a level. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly date: string;
  /** The ids of the raters who interview; empty where every manager does, those included who join later. */
  readonly panel: readonly string[];
}

export const barVerdicts = ["below", "meets", "exceeds", "not-seen"] as const;
/** Where an interviewer sees a candidate against the bar of a dimension. */
export type BarVerdict = (typeof barVerdicts)[number];

/** What one interviewer saw of one candidate, by the id of a dimension. */
export interface Card {
  readonly candidate: string;
  readonly rater: string;
  readonly verdicts: Readonly<Record<string, { readonly verdict: BarVerdict | ""; readonly note: string }>>;
  readonly sentence: string;
  readonly finished: string;
}

/** Two levels that are in question. */
export interface LevelPair {
  readonly from: string;
  readonly to: string;
}

/** A calibration: people, the sheets of their raters, what was agreed and why. */
export interface Session extends Kept {
  readonly title: string;
  /** ISO 8601, such as 2026-03-31; empty where none was given. */
  readonly date: string;
  readonly ladder: { readonly id: string; readonly version: string };
  readonly pairs: readonly LevelPair[];
  readonly created: string;
  readonly archived: boolean;
  /** A convenor gathers the sheets of others; a rater has their own alone. */
  readonly role: "convenor" | "rater";
  /** The id of the rater who writes in this browser; empty where nobody does. */
  readonly me: string;
  readonly people: readonly Person[];
  readonly raters: readonly Rater[];
  readonly sheets: readonly Sheet[];
  /** By person, then by the key of a row. */
  readonly agreements: Readonly<Record<string, Readonly<Record<string, Agreement>>>>;
  readonly log: readonly LogEntry[];
  /** By the id of the person or the candidate. */
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly claims: Readonly<Record<string, Readonly<Record<string, Claim>>>>;
  readonly candidates: readonly Candidate[];
  readonly cards: readonly Card[];
  /**
   * When the board of each person and the cards of each candidate were first open, in ISO 8601, by their id. It stays, for
   * what was seen cannot be unseen.
   */
  readonly opened: Readonly<Record<string, string>>;
  /** What each row was called when the session was made, so that it can be named when the ladder has moved on. */
  readonly subjects: Readonly<Record<string, string>>;
}

/** The sheet of a rater about a person, if there is one. */
export function findSheet({ sheets }: Pick<Session, "sheets">, person: string, rater: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.person === person && sheet.rater === rater);
}

/** The card of an interviewer about a candidate, if there is one. */
export function findCard({ cards }: Pick<Session, "cards">, candidate: string, rater: string): Card | undefined {
  return cards.find((card) => card.candidate === candidate && card.rater === rater);
}

/**
 * What was decided on a person or a candidate: a level, with its sentence. Undefined where one of the two is still
 * missing.
 */
export function findDecision({ decisions }: Pick<Session, "decisions">, whom: string): Decision | undefined {
  const decision = decisions[whom];
  return decision && decision.level !== "" && decision.why.trim() !== "" ? decision : undefined;
}

/** Those who rate a person: managers rate everyone, others only themselves. */
export function listRatersOf({ raters }: Pick<Session, "raters">, person: string): Rater[] {
  return raters.filter(({ self }) => self === "" || self === person);
}

/** Those of the managers who are on a panel: all of them where it names none, or none that is still there. */
export function listMembers(managers: readonly Rater[], panel: Candidate["panel"]): readonly Rater[] {
  const members = managers.filter(({ id }) => panel.includes(id));
  return members.length > 0 ? members : managers;
}

/** Those who interview a candidate. */
export function listPanel(
  { raters, candidates }: Pick<Session, "raters" | "candidates">,
  candidate: string,
): readonly Rater[] {
  const panel = candidates.find(({ id }) => id === candidate)?.panel ?? [];
  return listMembers(
    raters.filter(({ self }) => self === ""),
    panel,
  );
}

/**
 * The log of a person, the earliest first. The key of an entry is its place in the log of the session, which only grows:
 * several changes of a row can have one moment.
 */
export function listLog({ log }: Pick<Session, "log">, person: string): (LogEntry & { readonly key: string })[] {
  return log.flatMap((entry, place) => (entry.person === person ? { ...entry, key: String(place) } : []));
}
