import { type LevelAxis, listMarkChoices } from "../../../domain/calibrate/levelAxis.ts";
import { capitalise, countNoun } from "../../../domain/numberWords.ts";
import { outsideMarks, type Person, type Sheet } from "../../../domain/calibrate/session.ts";
import { listLacks, listUnmarked } from "../../../domain/calibrate/sheetProgress.ts";
import type { SheetRow } from "../../../domain/calibrate/sheetRow.ts";
import { sessionLimits } from "../../../state/calibrate/sessionLimits.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { RadioGroup } from "../../../ui/control/RadioGroup.tsx";
import { TextField } from "../../../ui/control/TextField.tsx";
import styles from "./SheetView.module.css";

interface Props {
  readonly axis: LevelAxis;
  readonly person: Person;
  readonly rows: readonly SheetRow[];
  readonly sheet: Sheet;
  onChange(fields: Partial<Pick<Sheet, "level" | "sentence">>, field?: string): void;
  onLeave(): void;
  onFinish(): void;
  onOpen(row: string): void;
}

/** The sheet as a whole: the level, the sentence, and the way out of the rater's hands. */
export function SheetEnd({ axis, person, rows, sheet, onChange, onLeave, onFinish, onOpen }: Props) {
  const lacks = listLacks(sheet);
  const unmarked = listUnmarked(rows, sheet);
  const [next] = unmarked;
  const level = axis.levels.find(({ id }) => id === sheet.level);
  return (
    <section className={styles.end} aria-labelledby="as-a-whole">
      <h2 id="as-a-whole">As a whole</h2>
      <RadioGroup
        label={`Which level describes ${person.name.trim() || "this person"}?`}
        options={listMarkChoices(axis)
          .filter(({ mark }) => mark !== outsideMarks.unseen)
          .map(({ mark, text }) => ({ value: mark, text }))}
        value={sheet.level}
        onChange={(value) => onChange({ level: value })}
      />
      <TextField
        label={level ? `Why ${level.title}, and not the next?` : "Why this level, and not the next?"}
        value={sheet.sentence}
        lines={3}
        most={sessionLimits.sentence}
        isRequired
        onChange={(sentence) => onChange({ sentence }, "sentence")}
        onLeave={onLeave}
      />
      {next && (
        <p className={styles.open}>
          {capitalise(countNoun(unmarked.length, "row"))} {unmarked.length === 1 ? "has" : "have"} no mark, and would
          count as not seen.{" "}
          <Button look="quiet" onClick={() => onOpen(next.key)}>
            Go to {next.subject}
          </Button>
        </p>
      )}
      <div className={styles.finish}>
        <Button look="chosen" aria-disabled={lacks.length > 0} onClick={() => lacks.length === 0 && onFinish()}>
          Finish the sheet
        </Button>
        <p className="quiet" role="status">
          {lacks.length > 0 ? lacks.join(" ") : "Once it is finished, it can be handed in."}
        </p>
      </div>
    </section>
  );
}
