import { Fragment } from "react";
import { hyphenateName } from "./hyphenateName.ts";
import styles from "./NameInColumn.module.css";

/** A name that keeps to a narrow column: a word that does not fit stands on a line of its own, and only then is broken. */
export function NameInColumn({ name }: { readonly name: string }) {
  return name.split(" ").map((word, at) => (
    // A word may come twice.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={at}>
      {at > 0 && " "}
      <span className={styles.word}>{hyphenateName(word)}</span>
    </Fragment>
  ));
}
