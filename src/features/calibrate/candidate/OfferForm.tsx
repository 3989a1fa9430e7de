import { findLevel } from "../../../domain/ladder/ladder.ts";
import { describeOffer } from "../../../domain/calibrate/offer.ts";
import { type Candidate, findDecision, noOffer, type Session } from "../../../domain/calibrate/session.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { DecisionFields } from "../DecisionFields.tsx";

interface Props {
  readonly session: Session;
  readonly candidate: Candidate;
}

/** What the group decides on a candidate: an offer at a level, whichever they came for, or none, and why. */
export function OfferForm({ session, candidate }: Props) {
  const ladder = useLadder();
  const chosen = session.decisions[candidate.id]?.level ?? "";
  const decided = findDecision(session, candidate.id);
  return (
    <DecisionFields
      session={session}
      whom={candidate.id}
      status={
        decided
          ? `Decided: ${describeOffer(ladder, decided.level)}.`
          : "Not decided yet: choose an offer or none, and say why."
      }
      explanation="Cards describe single dimensions. The offer is decided here, by you, and not computed from them."
      label="Offer"
      options={[
        ...ladder.levels.map(({ id, title }) => ({ value: id, text: title })),
        { value: noOffer, text: "No offer" },
      ]}
      why={toQuestion(chosen, findLevel(ladder, chosen)?.title ?? chosen, candidate.level)}
    />
  );
}

function toQuestion(chosen: string, title: string, wanted: string): string {
  if (chosen === "") return "Why this offer, or none?";
  if (chosen === noOffer) return "Why no offer?";
  return chosen === wanted ? `Why an offer at ${title}?` : `Why at ${title}, and not at the level of the interview?`;
}
