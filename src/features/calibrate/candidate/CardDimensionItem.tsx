import { barWords, type CardDimension, findVerdict } from "../../../domain/calibrate/scorecard.ts";
import { type BarVerdict, barVerdicts, type Card } from "../../../domain/calibrate/session.ts";
import { RadioGroup } from "../../../ui/control/RadioGroup.tsx";
import { TextField } from "../../../ui/control/TextField.tsx";
import { sessionLimits } from "../../../state/calibrate/sessionLimits.ts";
import styles from "./CandidateView.module.css";
import { DimensionBar, DimensionName } from "./DimensionBar.tsx";
import { VerdictMark } from "./VerdictMark.tsx";

interface Props {
  readonly dimension: CardDimension;
  /** As `DimensionBar` has it. */
  readonly hidesExceeds: boolean;
  readonly card: Card;
  /** True where the card is finished: told, not asked. */
  readonly isFixed: boolean;
  onChange(card: Card, field?: string): void;
  onLeave(): void;
}

const options = barVerdicts.map((value) => ({ value: value as BarVerdict | "", text: barWords[value] }));

/** A dimension with its bar in the ladder's words, and where the candidate stands. */
export function CardDimensionItem({ dimension, hidesExceeds, card, isFixed, onChange, onLeave }: Props) {
  const { id, label } = dimension;
  const { verdict = "", note = "" } = card.verdicts[id] ?? {};
  const set = (fields: Partial<Card["verdicts"][string]>, field?: string) =>
    onChange({ ...card, verdicts: { ...card.verdicts, [id]: { verdict, note, ...fields } } }, field);
  return (
    <li className={styles.dimension} aria-labelledby={`dimension-${id}`}>
      <div>
        <h3 id={`dimension-${id}`}>
          <DimensionName dimension={dimension} />
        </h3>
        <DimensionBar dimension={dimension} hidesExceeds={hidesExceeds} />
      </div>
      {isFixed ? (
        <div>
          <VerdictMark verdict={findVerdict(card, id) ?? "not-seen"} />
          {note.trim() && <span className={styles.note}>{note}</span>}
        </div>
      ) : (
        <div className={styles.answer}>
          <RadioGroup
            label={`Against the bar of ${label}`}
            options={options}
            value={verdict}
            onChange={(value) => set({ verdict: value })}
          />
          <TextField
            label="What did you see or hear?"
            value={note}
            most={sessionLimits.note}
            lines={2}
            onChange={(text) => set({ note: text }, `note ${id}`)}
            onLeave={onLeave}
          />
        </div>
      )}
    </li>
  );
}
