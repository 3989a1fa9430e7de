import { ItemList } from "../../../parts/kept/ItemList.tsx";
import type { PreviewedFile } from "../../../state/calibrate/sheetsFiles.ts";
import { Tick } from "../../../ui/control/Tick.tsx";
import styles from "./SheetsOfFile.module.css";

interface Props {
  readonly preview: PreviewedFile;
  /** Whose file it is; undefined where it is the only one. */
  readonly title: string | undefined;
  /** True where taking in what is chosen opens the board of a person, or the cards on a candidate. */
  isOpening(id: string): boolean;
  isReplaced(id: string): boolean;
  onReplace(id: string, isOn: boolean): void;
}

/** What taking in the file of one rater would do, sheet by sheet. */
export function SheetsOfFile({ preview, title, isOpening, isReplaced, onReplace }: Props) {
  const { refusal, warnings, items } = preview;
  return (
    <section className={styles.file} aria-label={title}>
      {title && <h3>{title}</h3>}
      {refusal && <p>{refusal}</p>}
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      <ItemList>
        {items.map(({ id, name, card, kind, sentence }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong> {card && <span className="quiet">scorecard</span>}
            </p>
            <p>
              {sentence}
              {(kind === "new" || isReplaced(id)) && isOpening(id) && ` This opens the ${card ? "cards" : "board"}.`}
            </p>
            {kind === "changed" && (
              <Tick
                label="Replace the one that is here"
                isOn={isReplaced(id)}
                onChange={(isOn) => onReplace(id, isOn)}
              />
            )}
          </li>
        ))}
      </ItemList>
      {!refusal && items.length === 0 && <p>The file holds no sheets.</p>}
    </section>
  );
}
