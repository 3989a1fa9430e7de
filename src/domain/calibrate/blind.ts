import { countNoun, joinWords } from "../numberWords.ts";
import { type Card, findCard, findSheet, listRatersOf, type Rater, type Session, type Sheet } from "./session.ts";

/** So many managers rate before marks are shown: of one alone there is nothing to compare. */
const fewestManagers = 2;

/** Whether marks may be seen, and who keeps them hidden. */
export interface Blindness {
  /** Those whose sheet is neither finished nor given up. */
  readonly waitingFor: readonly Rater[];
  readonly isOpen: boolean;
  /** Why nobody sees the marks yet; empty where they are open. */
  readonly sentence: string;
}

type Rated = Pick<Session, "raters" | "sheets">;

/**
 * Whether the marks of a person are open: nobody is waited for, and at least two managers have finished. What a rater
 * who is away has finished counts; their unfinished sheet is neither waited for nor shown.
 */
export function findBlindness(session: Rated, personId: string): Blindness {
  const isFinished = (rater: Rater) => (findSheet(session, personId, rater.id)?.finished ?? "") !== "";
  const raters = listRatersOf(session, personId);
  const waitingFor = raters.filter((rater) => !rater.isAway && !isFinished(rater));
  const managers = raters.filter((rater) => rater.self === "" && isFinished(rater));
  if (waitingFor.length > 0) return { waitingFor, isOpen: false, sentence: `${describeWait("sheet", waitingFor)}.` };
  const isOpen = managers.length >= fewestManagers;
  return {
    waitingFor,
    isOpen,
    sentence: isOpen ? "" : "At least two managers must rate before anyone sees the marks.",
  };
}

/** Whether the cards of a candidate are open: every manager who is not away has finished, and there is a card. */
export function findCardBlindness(session: Pick<Session, "raters" | "cards">, candidateId: string): Blindness {
  const isFinished = (rater: Rater) => (findCard(session, candidateId, rater.id)?.finished ?? "") !== "";
  const managers = session.raters.filter(({ self }) => self === "");
  const waitingFor = managers.filter((rater) => !rater.isAway && !isFinished(rater));
  if (waitingFor.length > 0) return { waitingFor, isOpen: false, sentence: `${describeWait("card", waitingFor)}.` };
  const isOpen = managers.some(isFinished);
  return { waitingFor, isOpen, sentence: isOpen ? "" : "Nobody has finished a card yet." };
}

/** True where a change opens a board, or the cards of a candidate. */
export function hasOpened(before: Session, after: Session): boolean {
  return (
    after.people.some(({ id }) => findBlindness(after, id).isOpen && !findBlindness(before, id).isOpen) ||
    after.candidates.some(({ id }) => findCardBlindness(after, id).isOpen && !findCardBlindness(before, id).isOpen)
  );
}

/** True where a rater has finished a sheet or a card that must not be seen yet: whoever writes as them would see it. */
export function hasHiddenMarks(session: Rated & Pick<Session, "cards">, raterId: string): boolean {
  const isHidden = ({ rater, finished }: Sheet | Card) => rater === raterId && finished !== "";
  return (
    session.sheets.some((sheet) => isHidden(sheet) && !findBlindness(session, sheet.person).isOpen) ||
    session.cards.some((card) => isHidden(card) && !findCardBlindness(session, card.candidate).isOpen)
  );
}

/** Raters without a name are counted. */
function describeWait(what: string, raters: readonly Rater[]): string {
  const names = raters.map(({ name }) => name.trim()).filter(Boolean);
  const nameless = raters.length - names.length;
  const who = [...names, ...(nameless > 0 ? [`${countNoun(nameless, "rater")} without a name`] : [])];
  return `Waiting for the ${what}${raters.length === 1 ? "" : "s"} of ${joinWords(who)}`;
}
