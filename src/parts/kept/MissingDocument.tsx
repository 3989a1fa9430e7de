import type { ReactNode } from "react";
import type { Noun } from "../../domain/kept.ts";
import { capitalise } from "../../domain/numberWords.ts";
import styles from "./MissingDocument.module.css";

interface Props {
  readonly noun: Noun;
  /** The link to the documents that are here. */
  readonly children: ReactNode;
}

/** The address names a document that this browser does not hold. */
export function MissingDocument({ noun, children }: Props) {
  return (
    <>
      <p className="eyebrow">No such {noun.one}</p>
      <h1 className="answer">This browser holds no {noun.one} of this address.</h1>
      <p className={styles.under}>
        {capitalise(noun.many)} stay in the browser in which they were written. To see one elsewhere, export it there as
        a file and import it here. {children}.
      </p>
    </>
  );
}
