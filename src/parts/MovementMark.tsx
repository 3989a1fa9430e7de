import type { Movement } from "../domain/movement.ts";
import { movementWords } from "../domain/matrixText.ts";
import styles from "./MovementMark.module.css";

/** The symbol of each movement; colour comes third. */
export const movementSymbols = {
  new: "+",
  dropped: "−",
  raised: "↑",
  lowered: "↓",
  shifted: "↔",
} as const satisfies Record<Movement, string>;

export interface Moved {
  readonly movement: Movement;
  /** The level of the step below. */
  readonly from: string;
}

export const describeMovement = ({ movement, from }: Moved) => `${movementWords[movement]} since ${from}`;

/** What happened in a cell since the step below, as a symbol; those who do not see it are told in words. */
export function MovementMark({ movement, from }: Moved) {
  const words = describeMovement({ movement, from });
  return (
    <span className={`${styles.mark} ${styles[movement]}`} title={words}>
      <i aria-hidden="true">{movementSymbols[movement]}</i>
      <span className="visually-hidden">, {words}</span>
    </span>
  );
}
