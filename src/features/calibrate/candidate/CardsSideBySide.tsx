import { describeLateCards } from "../../../domain/calibrate/describeLate.ts";
import { listFinishedCards } from "../../../domain/calibrate/finishedCards.ts";
import type { Level } from "../../../domain/ladder/ladder.ts";
import {
  compareCards,
  type ComparedDimension,
  describeBars,
  describeDifferences,
  describeTally,
  listDimensions,
  tallyCard,
} from "../../../domain/calibrate/scorecard.ts";
import type { Candidate, Session } from "../../../domain/calibrate/session.ts";
import { type Column, DataTable } from "../../../ui/table/DataTable.tsx";
import { useIsPhone } from "../../../ui/useIsPhone.ts";
import styles from "./CandidateView.module.css";
import { DimensionFold, DimensionName } from "./DimensionBar.tsx";
import { NameInColumn } from "../NameInColumn.tsx";
import { nameOf } from "../nameOf.ts";
import { VerdictMark } from "./VerdictMark.tsx";
import { PagePart } from "../../../ui/page/PagePart.tsx";

interface Props {
  readonly session: Session;
  readonly candidate: Candidate;
  readonly level: Level;
}

/** All finished cards of a candidate: each interviewer's tally, and dimension by dimension what they saw. */
export function CardsSideBySide({ session, candidate, level }: Props) {
  const isPhone = useIsPhone();
  const dimensions = listDimensions(level);
  const bars = describeBars(level);
  const cards = listFinishedCards(session, candidate.id);
  const compared = compareCards(dimensions, cards);
  const late = describeLateCards(session, candidate.id);
  const columns: Column<ComparedDimension>[] = [
    {
      id: "dimension",
      header: "Dimension",
      cell: ({ dimension, isDifferent }) => (
        <>
          <DimensionName dimension={dimension} />
          {isDifferent && <span className={styles.differ}>≠ They differ</span>}
          <DimensionFold dimension={dimension} hidesExceeds={bars !== ""} />
        </>
      ),
    },
    ...cards.map(({ rater, isLate }, at): Column<ComparedDimension> => ({
      id: rater.id,
      header: <NameInColumn name={isLate ? `${nameOf(rater)} (late)` : nameOf(rater)} />,
      cell: ({ verdicts }) => {
        const seen = verdicts[at];
        return (
          seen && (
            <>
              <VerdictMark verdict={seen.verdict} />
              {seen.note.trim() && <span className={styles.note}>{seen.note}</span>}
            </>
          )
        );
      },
    })),
  ];
  return (
    <PagePart id="all-cards" title="All cards side by side">
      <p className={styles.text}>{[describeDifferences(compared), late, bars].filter(Boolean).join(" ")}</p>
      <ul className={styles.tallies} aria-label="Tallies">
        {cards.map(({ rater, card, isLate }) => (
          <li key={rater.id}>
            <p>
              <strong>{nameOf(rater)}</strong>
              {isLate && <span className="quiet"> after the cards were opened</span>}:{" "}
              {describeTally(tallyCard(dimensions, card))}
            </p>
            {card.sentence.trim() && <p>{card.sentence}</p>}
          </li>
        ))}
      </ul>
      <div className={`${styles.cards} sheet`}>
        <DataTable
          caption={`Cards on ${nameOf(candidate)}, dimension by dimension`}
          columns={columns}
          items={compared}
          toId={({ dimension }) => `all-${dimension.id}`}
          stacked={isPhone}
        />
      </div>
    </PagePart>
  );
}
