import { deciderRank, deciderWords } from "../domain/ladder/importance.ts";
import type { Decider } from "../domain/ladder/ladder.ts";
import styles from "./StandingWord.module.css";

const most = Math.max(...Object.values(deciderRank));

/** Bars of a staircase, from one to another, as one shape: a page has hundreds of them. */
const drawBars = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => {
    const height = (24 + (from + at) * 22) / 10;
    return `M${((from + at) * 56 + 6) / 10} 11.4v-${height}h4v${height}z`;
  }).join("");

/** Who decides, as a bar that fills with autonomy, and in words. */
export function DeciderWord({ decider }: { readonly decider: Decider }) {
  const filled = deciderRank[decider];
  return (
    <span className={`${styles.word} ${styles.wide} ${styles[decider]}`}>
      <svg viewBox="0 0 22 12" aria-hidden="true">
        {filled > 0 && <path d={drawBars(0, filled)} fill="currentColor" stroke="currentColor" strokeWidth="0.9" />}
        {filled < most && <path d={drawBars(filled, most)} fill="none" stroke="currentColor" strokeWidth="0.9" />}
      </svg>
      {deciderWords[decider]}
    </span>
  );
}
