import type { Level } from "../../../domain/ladder/ladder.ts";
import { describeBars, describeTally, listDimensions, tallyCard } from "../../../domain/calibrate/scorecard.ts";
import type { Card } from "../../../domain/calibrate/session.ts";
import { describeDay } from "../../../parts/day.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { TextField } from "../../../ui/control/TextField.tsx";
import { CardDimensionItem } from "./CardDimensionItem.tsx";
import { sessionLimits } from "../../../state/calibrate/sessionLimits.ts";
import styles from "./CandidateView.module.css";
import { PagePart } from "../../../ui/page/PagePart.tsx";

interface Props {
  readonly level: Level;
  readonly card: Card;
  /** True where the cards of others are seen already, so that this one comes late. */
  readonly isOpen: boolean;
  onChange(card: Card, field?: string): void;
  onLeave(): void;
}

/** One interviewer's card: every dimension against its bar, a sentence for the whole, and the end of it. */
export function CandidateCard({ level, card, isOpen, onChange, onLeave }: Props) {
  const dimensions = listDimensions(level);
  const bars = describeBars(level);
  const isFinished = card.finished !== "";
  const tally = tallyCard(dimensions, card);
  return (
    <PagePart id="my-card" title="My card">
      {isOpen && !isFinished && (
        <p className={styles.text}>The cards are open, so what is finished now is shown apart, as late.</p>
      )}
      <p className={styles.text} role="status">
        {describeTally(tally)}
        {isFinished && ` Finished on ${describeDay(card.finished.slice(0, 10))}.`}
      </p>
      {bars && <p className={styles.text}>{bars}</p>}
      <ul className={`${styles.dimensions} sheet`}>
        {dimensions.map((dimension) => (
          <CardDimensionItem
            key={dimension.id}
            dimension={dimension}
            hidesExceeds={bars !== ""}
            card={card}
            isFixed={isFinished}
            onChange={onChange}
            onLeave={onLeave}
          />
        ))}
      </ul>
      <div className={styles.end}>
        {isFinished ? (
          card.sentence.trim() && <p className={styles.note}>{card.sentence}</p>
        ) : (
          <TextField
            label="The candidate in a sentence"
            value={card.sentence}
            most={sessionLimits.sentence}
            lines={2}
            hint="What you would tell the others first. It is shown to them with your card."
            onChange={(sentence) => onChange({ ...card, sentence }, "sentence")}
            onLeave={onLeave}
          />
        )}
        {isFinished && <p className="quiet no-print">It is finished, and stays as it is until you take it back.</p>}
        {/* One button for both ways: it keeps the focus. */}
        <Button
          look={isFinished ? "plain" : "chosen"}
          className="no-print"
          onClick={() => onChange({ ...card, finished: isFinished ? "" : new Date().toISOString() })}
        >
          {isFinished
            ? "Take it back and go on writing"
            : tally.open > 0
              ? "Finish the card: what is open counts as not seen"
              : "Finish the card"}
        </Button>
      </div>
    </PagePart>
  );
}
