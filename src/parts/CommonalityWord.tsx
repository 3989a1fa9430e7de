import { commonalityWords } from "../domain/ladder/importance.ts";
import type { Commonality } from "../domain/ladder/ladder.ts";
import styles from "./StandingWord.module.css";

/** How common a tool is, as a shape and a word. Neither optional nor context-specific is above the other. */
export function CommonalityWord({ base }: { readonly base: Commonality["base"] }) {
  return (
    <span className={`${styles.word} ${styles[base]}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {base === "context-specific" ? (
          <path d="M6 1.2 10.8 6 6 10.8 1.2 6z" fill="none" stroke="currentColor" strokeWidth="1.5" />
        ) : (
          <rect
            x="1.6"
            y="1.6"
            width="8.8"
            height="8.8"
            rx="1"
            fill={base === "common" ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth="1.5"
          />
        )}
      </svg>
      {commonalityWords[base]}
    </span>
  );
}
