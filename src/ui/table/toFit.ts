import styles from "./toFit.module.css";

/** A class for each number of columns that a head may have. */
const fits = [undefined, styles.one, styles.two, styles.three, styles.four, styles.five, styles.six, styles.seven];

/**
 * The class of rows that were drawn for more columns than their head has now, and wait for their turn to be drawn anew: it
 * hides the surplus, which would make the table wider. Undefined where there is none.
 */
export function toFit(drawn: readonly unknown[] | undefined, head: readonly unknown[]): string | undefined {
  return drawn && drawn.length > head.length ? fits[head.length] : undefined;
}
