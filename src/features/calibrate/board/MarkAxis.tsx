import type { BoardMark, BoardRow } from "../../../domain/calibrate/board.ts";
import { describeMark, type LevelAxis } from "../../../domain/calibrate/levelAxis.ts";
import type { Aside } from "../../../domain/calibrate/late.ts";
import { outsideMarks } from "../../../domain/calibrate/session.ts";
import { nameOf } from "../nameOf.ts";
import { describeSpread } from "./describeSpread.ts";
import styles from "./MarkAxis.module.css";

interface Props {
  readonly axis: LevelAxis;
  readonly row: BoardRow;
  /** Short names of the raters, by their ids. */
  readonly initials: ReadonlyMap<string, string>;
}

/** Where each rater sees the person along the levels, the group's spread behind them. The same is said in words. */
export function MarkAxis({ axis, row, initials }: Props) {
  const { marks, beside, spread } = row;
  const all = [...marks, ...beside];
  const places = marks.flatMap(({ place }) => place ?? []);
  const unseen = all.filter(({ place }) => place === undefined);
  return (
    <div className={styles.whole}>
      <p className="visually-hidden">
        {all
          .map((one) => `${nameRater(one)}: ${describeMark(axis, one.mark)}`)
          .concat(spread === undefined ? [] : describeSpread(row))
          .join("; ")}
      </p>
      <div
        className={styles.axis}
        style={{ gridTemplateColumns: `repeat(${axis.rungs.length + 2}, minmax(0, 1fr))` }}
        aria-hidden="true"
      >
        {spread !== undefined && (
          <span
            className={styles.spread}
            style={{ gridColumn: `${Math.min(...places) + 1} / ${Math.max(...places) + 2}` }}
          />
        )}
        {Array.from({ length: axis.rungs.length + 2 }, (_, place) => (
          <span key={place} className={styles.place} style={{ gridColumn: place + 1 }}>
            {all
              .filter((mark) => mark.place === place)
              .map((one) => (
                <span
                  key={one.rater.id}
                  className={one.aside === "" ? styles.mark : styles.beside}
                  title={`${nameRater(one)}${one.note ? `: ${one.note}` : ""}`}
                >
                  {initials.get(one.rater.id)}
                </span>
              ))}
          </span>
        ))}
      </div>
      {unseen.length > 0 && (
        <p className={styles.unseen} aria-hidden="true">
          Not seen: {unseen.map(({ rater }) => initials.get(rater.id)).join(", ")}
        </p>
      )}
    </div>
  );
}

interface HeadProps {
  readonly axis: LevelAxis;
}

/** The names of the places, above the marks. */
export function MarkAxisHead({ axis }: HeadProps) {
  const rungs = axis.rungs.map((rung) => rung.map(({ shortTitle, title }) => shortTitle ?? title).join(" / "));
  return (
    <div>
      Marks
      <div
        className={styles.head}
        style={{ gridTemplateColumns: `repeat(${axis.rungs.length + 2}, minmax(0, 1fr))` }}
        aria-hidden="true"
      >
        <span title={describeMark(axis, outsideMarks.below)}>below</span>
        {rungs.map((name) => (
          <span key={name}>{name}</span>
        ))}
        <span title={describeMark(axis, outsideMarks.above)}>above</span>
      </div>
    </div>
  );
}

const asideWords = { "": "", self: " (themself)", late: " (late)" } as const satisfies Record<Aside, string>;
const nameRater = ({ rater, aside }: BoardMark) => nameOf(rater) + asideWords[aside];
