import { deciderRank, deciderWords } from "../domain/importance.ts";
import type { Decider } from "../domain/ladder.ts";
import styles from "./StandingWord.module.css";

const most = Math.max(...Object.values(deciderRank));

/** Who decides, as a bar that fills with autonomy, and in words. */
export function DeciderWord({ decider }: { readonly decider: Decider }) {
  const filled = deciderRank[decider];
  return (
    <span className={`${styles.word} ${styles[decider]}`}>
      <svg viewBox="0 0 22 12" className={styles.wide} aria-hidden="true">
        {Array.from({ length: most }, (_, at) => (
          <rect
            key={at}
            x={at * 5.6 + 0.6}
            y={9 - at * 2.2}
            width="4"
            height={2.4 + at * 2.2}
            fill={at < filled ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth="0.9"
          />
        ))}
      </svg>
      {deciderWords[decider]}
    </span>
  );
}
