import type { Movement } from "../domain/matrix/movement.ts";
import styles from "./MovementMark.module.css";

/** The symbol of each movement; colour comes third. */
export const movementSymbols = {
  new: "+",
  dropped: "−",
  raised: "↑",
  lowered: "↓",
  shifted: "↔",
} as const satisfies Record<Movement, string>;

interface Props {
  readonly movement: Movement;
  /** The whole of what moved in the cell, in words. */
  readonly words: string;
  /** Another mark of the cell has told it already. */
  readonly isTold?: boolean;
}

/** What happened in a cell since the step below, as a symbol after a space; those who do not see it are told in words. */
export function MovementMark({ movement, words, isTold = false }: Props) {
  return (
    <span className={`${styles.mark} ${styles[movement]}`} title={words}>
      <i aria-hidden="true">{` ${movementSymbols[movement]}`}</i>
      {!isTold && <span className={styles.words}>{`, ${words}`}</span>}
    </span>
  );
}
