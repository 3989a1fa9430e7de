import { memo } from "react";
import type { Entry } from "../../domain/entries.ts";
import { listFields } from "../../domain/fields.ts";
import { describeCommonalityShade, describeShade, tierWords } from "../../domain/importance.ts";
import type { MatrixRow } from "../../domain/matrix.ts";
import { describeStanding } from "../../domain/movement.ts";
import { describeAbsence } from "../../domain/rowText.ts";
import { CommonalityWord } from "../../parts/CommonalityWord.tsx";
import { DeciderWord } from "../../parts/DeciderWord.tsx";
import { ImportanceWord } from "../../parts/ImportanceMark.tsx";
import { describeMovement, type Moved, MovementMark } from "../../parts/MovementMark.tsx";
import { Hint } from "../../ui/Hint.tsx";
import styles from "./StandingCell.module.css";

interface Props {
  readonly row: MatrixRow;
  readonly column: number;
  /** The level of the step below; undefined where there is none among the levels shown. */
  readonly from: string | undefined;
  /** Shows all that the level says. */
  readonly isFull: boolean;
}

/** Where a row stands at a level: its standing as shape and word, its shade, and what moved since the step below. */
export const StandingCell = memo(function StandingCell({ row, column, from, isFull }: Props) {
  const entry = row.cells[column];
  const movement = row.movements[column];
  const moved = movement && from !== undefined ? { movement, from } : undefined;
  return (
    <div className={styles.cell}>
      <div className={styles.standing}>
        {entry ? <Standing entry={entry} /> : <span className={styles.absent}>{describeAbsence(row)}</span>}
        {moved && <MovementMark {...moved} />}
      </div>
      {entry && <Rest entry={entry} moved={moved} />}
      {entry && isFull && <FullText entry={entry} />}
    </div>
  );
});

function Standing({ entry }: { readonly entry: Entry }) {
  switch (entry.kind) {
    case "skill":
      return <ImportanceWord base={entry.value.importance.base} />;
    case "tool":
      return <CommonalityWord base={entry.value.commonality.base} />;
    case "statement":
      return entry.value.decides ? <DeciderWord decider={entry.value.decides} /> : null;
    case "behaviour":
      return <span className={styles.asked}>{entry.value.label}</span>;
    default:
      return null;
  }
}

/** What stands beside the standing in a few words. */
function Rest({ entry, moved }: { readonly entry: Entry; readonly moved: Moved | undefined }) {
  if (entry.kind === "statement") return <p className={styles.text}>{entry.value.text}</p>;
  const shade =
    entry.kind === "skill"
      ? describeShade(entry.value.importance)
      : entry.kind === "tool"
        ? describeCommonalityShade(entry.value.commonality)
        : undefined;
  return (
    <>
      {entry.kind === "skill" && <span className={styles.tier}>{tierWords[entry.value.tier]}</span>}
      {shade && (
        <Hint label={toHintLabel(entry, moved)} text={describeStanding(entry)}>
          {shade}
        </Hint>
      )}
    </>
  );
}

/** A cell with a shade hands the focus to it, so the shade tells the whole cell. */
function toHintLabel(entry: Entry, moved: Moved | undefined): string {
  const tier = entry.kind === "skill" ? `, ${tierWords[entry.value.tier]}` : "";
  return `${describeStanding(entry)}${tier}${moved ? `, ${describeMovement(moved)}` : ""}`;
}

/** All that the level says, but for what the cell has told. */
function FullText({ entry }: { readonly entry: Entry }) {
  if (entry.kind === "statement") return null;
  return listFields(entry)
    .filter(({ name }) => entry.kind !== "behaviour" || name !== "Called")
    .map(({ name, text }) => (
      <p key={name} className={styles.text}>
        {name !== "" && <b>{name}: </b>}
        {text}
      </p>
    ));
}
