import { endSentence } from "../endSentence.ts";
import { nameRaters } from "./nameRaters.ts";
import {
  type Candidate,
  type Card,
  findCard,
  findSheet,
  listPanel,
  listRatersOf,
  type Person,
  type Rater,
  type Session,
  type Sheet,
} from "./session.ts";

/** So many managers rate before marks are shown: of one alone there is nothing to compare. */
export const fewestManagers = 2;

/** Whether marks may be seen, and who keeps them hidden. */
export interface Blindness {
  /** Those whose sheet is neither finished nor given up. */
  readonly waitingFor: readonly Rater[];
  readonly isOpen: boolean;
  /** Why nobody sees the marks yet; empty where they are open. */
  readonly sentence: string;
  /**
   * What is to be known of marks that are open, as a sentence that may follow a semicolon: who is still to come, or that
   * too few are left. Else empty.
   */
  readonly since: string;
}

type Rated = Pick<Session, "raters" | "sheets" | "opened">;
type Interviewed = Pick<Session, "raters" | "candidates" | "cards" | "opened">;

/**
 * Whether the marks of a person are open: they were before, since closing again would only pretend; or nobody is waited
 * for, and at least two managers have finished. What a rater who is away has finished counts; their unfinished sheet is
 * neither waited for nor shown.
 */
export function findBlindness(session: Rated, personId: string): Blindness {
  const isFinished = (rater: Rater) => (findSheet(session, personId, rater.id)?.finished ?? "") !== "";
  const raters = listRatersOf(session, personId);
  const waitingFor = raters.filter((rater) => !rater.isAway && !isFinished(rater));
  const finished = raters.filter(isFinished);
  const isEnough = finished.filter(({ self }) => self === "").length >= fewestManagers;
  const few = isEnough ? "" : "At least two managers must rate before anyone sees the marks.";
  return toBlindness("sheet", { waitingFor, finished, few }, session.opened[personId] !== undefined);
}

/**
 * Whether the cards of a candidate are open: they were before, or everyone on the panel who is not away has finished one.
 * A finished card from outside the panel counts.
 */
export function findCardBlindness(session: Interviewed, candidateId: string): Blindness {
  const isFinished = (rater: Rater) => (findCard(session, candidateId, rater.id)?.finished ?? "") !== "";
  const waitingFor = listPanel(session, candidateId).filter((rater) => !rater.isAway && !isFinished(rater));
  const finished = session.raters.filter(isFinished);
  const few = finished.length > 0 ? "" : "Nobody has finished a card yet.";
  return toBlindness("card", { waitingFor, finished, few }, session.opened[candidateId] !== undefined);
}

interface Found {
  readonly waitingFor: readonly Rater[];
  readonly finished: readonly Rater[];
  /** Why those who have finished are too few to open anything; empty where they are enough. */
  readonly few: string;
}

function toBlindness(what: string, { waitingFor, finished, few }: Found, wasOpened: boolean): Blindness {
  const isAwaited = waitingFor.length > 0;
  const isOpen = wasOpened || (!isAwaited && few === "");
  const sentence = isAwaited
    ? endSentence(`Waiting for the ${what}${waitingFor.length === 1 ? "" : "s"} of ${nameRaters(waitingFor)}`)
    : few;
  const since = isAwaited ? describeToCome(what, waitingFor) : few && describeLeft(what, finished);
  return { waitingFor, isOpen, sentence: isOpen ? "" : sentence, since: isOpen ? since : "" };
}

/** Whose boards, and whose cards, a change opens. A rater’s copy holds nothing to open. */
export function listOpening(
  before: Session,
  after: Session,
): { people: readonly Person[]; candidates: readonly Candidate[] } {
  if (after.role === "rater") return { people: [], candidates: [] };
  return {
    people: after.people.filter(({ id }) => findBlindness(after, id).isOpen && !findBlindness(before, id).isOpen),
    candidates: after.candidates.filter(
      ({ id }) => findCardBlindness(after, id).isOpen && !findCardBlindness(before, id).isOpen,
    ),
  };
}

/** True where a change opens a board, or the cards of a candidate. Who was taken out and comes back was open before. */
export function hasOpened(before: Session, after: Session): boolean {
  const { people, candidates } = listOpening(before, after);
  const known = new Set([...before.people, ...before.candidates].map(({ id }) => id));
  return [...people, ...candidates].some(({ id }) => known.has(id));
}

/** True where a rater has finished a sheet or a card that must not be seen yet: whoever writes as them would see it. */
export function hasHiddenMarks(session: Rated & Interviewed, raterId: string): boolean {
  const isHidden = ({ rater, finished }: Sheet | Card) => rater === raterId && finished !== "";
  return (
    session.sheets.some((sheet) => isHidden(sheet) && !findBlindness(session, sheet.person).isOpen) ||
    session.cards.some((card) => isHidden(card) && !findCardBlindness(session, card.candidate).isOpen)
  );
}

/** "Dan’s sheet is still to come and will be shown apart." */
function describeToCome(what: string, raters: readonly Rater[]): string {
  const [name] = raters.map((rater) => rater.name.trim());
  const whose =
    raters.length > 1
      ? `the ${what}s of ${nameRaters(raters)} are`
      : `${name || "a rater without a name"}’s ${what} is`;
  return `${whose} still to come and will be shown apart.`;
}

/** What is left of what opened a board: too little to open it again, which happens where raters are taken out alone. */
function describeLeft(what: string, finished: readonly Rater[]): string {
  if (finished.length === 0) return `no ${what} is left, as the raters were taken out.`;
  const [those, are] = finished.length === 1 ? [what, "is"] : [`${what}s`, "are"];
  return `only the ${those} of ${nameRaters(finished)} ${are} left, as other raters were taken out.`;
}
