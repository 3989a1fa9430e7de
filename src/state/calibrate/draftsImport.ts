import type { Session } from "../../domain/calibrate/session.ts";
import { capitalise, countNoun, joinWords } from "../../domain/numberWords.ts";
import { isSameRecord } from "../../domain/sameRecord.ts";
import { findDraft, isSameAgreement, keepDraft } from "./agreementDrafts.ts";
import type { DraftInFile } from "./parseDraft.ts";

/** Why what was begun on a row is left out. */
const reasons = {
  begun: "something else is begun there",
  agreed: "something else is agreed there by now",
  away: "the board is not in this browser",
  damaged: "it cannot be read",
} as const;
type Reason = keyof typeof reasons;

/** `here`: the same is begun here already. */
type Outcome = "back" | "here" | Reason;

/**
 * Puts back what was begun on the rows of boards in another browser or tab, where it hides nothing that was written here, and
 * tells in sentences what became of it; empty where nothing did.
 */
export function putBackDrafts(drafts: readonly DraftInFile[], sessions: Readonly<Record<string, Session>>): string {
  const outcomes = drafts.map((draft) => putBack(draft, sessions));
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  const left = (Object.keys(reasons) as Reason[])
    .filter((reason) => count(reason) > 0)
    .map((reason) => `${countNoun(count(reason), "row")}, as ${reasons[reason]}`);
  const back = countNoun(count("back"), "row that was begun is back", "rows that were begun are back");
  return [
    count("back") > 0 && `${capitalise(back)} on the board.`,
    left.length > 0 && `Of what was begun on boards was left out: ${joinWords(left)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function putBack(found: DraftInFile, sessions: Readonly<Record<string, Session>>): Outcome {
  if (!found) return "damaged";
  const { place, draft, over } = found;
  const session = sessions[place.session];
  if (session?.role !== "convenor" || !session.people.some(({ id }) => id === place.person)) return "away";
  const agreement = session.agreements[place.person]?.[place.row];
  if (!isSameAgreement(over, agreement)) return "agreed";
  const mine = findDraft(place, agreement);
  if (mine) return isSameRecord(mine, draft) ? "here" : "begun";
  keepDraft(place, draft, agreement);
  return "back";
}
