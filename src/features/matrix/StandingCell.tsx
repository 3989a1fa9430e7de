import { memo } from "react";
import type { Entry } from "../../domain/ladder/entries.ts";
import { listFields } from "../../domain/ladder/fields.ts";
import { describeCommonalityShade, describeShade, tierWords } from "../../domain/ladder/importance.ts";
import type { Matrix, MatrixRow } from "../../domain/matrix/matrix.ts";
import { describeMoves } from "../../domain/matrix/matrixText.ts";
import { describeStanding } from "../../domain/ladder/standing.ts";
import { describeAbsence } from "../../domain/compare/rowText.ts";
import { CommonalityWord } from "../../parts/CommonalityWord.tsx";
import { DeciderWord } from "../../parts/DeciderWord.tsx";
import { ImportanceWord } from "../../parts/ImportanceMark.tsx";
import { MovementMark } from "../../parts/MovementMark.tsx";
import { Hint } from "../../ui/overlay/Hint.tsx";
import styles from "./StandingCell.module.css";

interface Props {
  readonly matrix: Matrix;
  readonly row: MatrixRow;
  readonly column: number;
  /** Shows all that the level says. */
  readonly isFull: boolean;
}

/**
 * Where a row stands at a level, in one order: its standing as shape and word, what moved since the step below – on a line of
 * its own where it is so from some of the levels below alone –, its tier, its shade.
 */
export const StandingCell = memo(function StandingCell({ matrix, row, column, isFull }: Props) {
  const entry = row.cells[column];
  const moves = row.movements[column] ?? [];
  const words = describeMoves(moves);
  return (
    <div className={styles.cell}>
      {entry ? drawStanding(entry) : <span className={styles.absent}>{describeAbsence(row)}</span>}
      {moves.map(({ movement, from }, at) => {
        const mark = <MovementMark key={movement} movement={movement} words={words} isTold={at > 0} />;
        if (from.length === matrix.doors[column]?.length) return mark;
        return (
          <span key={movement} className={styles.door}>
            {mark} <small aria-hidden="true">{`from ${from.map(({ shortTitle }) => shortTitle).join(", ")}`}</small>
          </span>
        );
      })}
      {entry && drawRest(entry, words)}
      {entry && isFull && drawFullText(entry)}
    </div>
  );
});

// There are hundreds of cells, so that their parts are no components of their own.

function drawStanding(entry: Entry) {
  switch (entry.kind) {
    case "skill":
      return <ImportanceWord base={entry.value.importance.base} />;
    case "tool":
      return <CommonalityWord base={entry.value.commonality.base} />;
    case "statement":
      return entry.value.decides ? (
        <DeciderWord decider={entry.value.decides} />
      ) : (
        <span className={styles.absent}>{describeStanding(entry)}</span>
      );
    case "behaviour":
      return <span className={styles.asked}>{entry.value.label}</span>;
    default:
      return null;
  }
}

/** What stands beside the standing in a few words. */
function drawRest(entry: Entry, words: string) {
  if (entry.kind === "statement") return <p className={styles.text}>{entry.value.text}</p>;
  const shade =
    entry.kind === "skill"
      ? describeShade(entry.value.importance)
      : entry.kind === "tool"
        ? describeCommonalityShade(entry.value.commonality)
        : undefined;
  const tier = entry.kind === "skill" ? tierWords[entry.value.tier] : undefined;
  return (
    <>
      {tier && <span className={styles.tier}>{tier}</span>}
      {shade && shade !== tier?.toLowerCase() && (
        <Hint label={toHintLabel(entry, words)} text={describeStanding(entry)}>
          {shade}
        </Hint>
      )}
    </>
  );
}

/** A cell with a shade hands the focus to it, so the shade tells the whole cell. */
function toHintLabel(entry: Entry, words: string): string {
  const tier = entry.kind === "skill" ? `, ${tierWords[entry.value.tier]}` : "";
  return `${describeStanding(entry)}${tier}${words && `, ${words}`}`;
}

/** All that the level says, but for what the cell has told. */
function drawFullText(entry: Entry) {
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
