import { capitalise } from "../../domain/numberWords.ts";
import { type Rating, ratings, ratingWords } from "../../domain/plan/plan.ts";
import { describeLack, describeRating, type PlanRow } from "../../domain/plan/planRow.ts";
import styles from "./RowRating.module.css";

interface Props {
  readonly row: PlanRow;
  /** What the row is called, unlike any other. */
  readonly name: string;
  onRate(key: string, rating: Rating): void;
  /** Opens the row, by the key of what is asked, at what its rating lacks. */
  onMend(ask: string): void;
}

const ways = { "claimed, no evidence": "Add evidence", "reason missing": "Give a reason" } as const;

/** The rating of a row, chosen in its cell, and what the rating lacks. */
export function RowRating({ row, name, onRate, onMend }: Props) {
  const { rating } = row.note;
  const lack = describeLack(row);
  const steps = rating === "not-applicable" ? 0 : ratings.indexOf(rating);
  return (
    <>
      <p className={styles.rating} data-rated={rating !== "not-started" || undefined}>
        <svg viewBox="0 0 22 9" aria-hidden="true">
          {[0, 1, 2].map((at) => (
            <rect
              key={at}
              x={at * 7.5 + 0.7}
              y="0.7"
              width="5.6"
              height="7.6"
              rx="1"
              fill={at < steps ? "currentColor" : "none"}
              stroke="currentColor"
              strokeDasharray={rating === "not-applicable" ? "1.6 1.6" : undefined}
            />
          ))}
        </svg>
        <select
          className="no-print"
          aria-label={`Where I stand: ${name}`}
          value={rating}
          onChange={({ target }) => onRate(row.key, target.value as Rating)}
        >
          {ratings.map((value) => (
            <option key={value} value={value}>
              {ratingWords[value]}
            </option>
          ))}
        </select>
        <span className={styles.paper}>{describeRating(row)}</span>
      </p>
      {lack && (
        <p className={`${styles.lack} no-print`}>
          {capitalise(lack)}.{" "}
          <button type="button" onClick={() => onMend(row.ask.key)}>
            {ways[lack]}
            <span className="visually-hidden">: {name}</span>
          </button>
        </p>
      )}
    </>
  );
}
