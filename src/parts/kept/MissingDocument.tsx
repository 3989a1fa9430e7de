import type { ReactNode } from "react";
import type { Noun } from "../../domain/kept.ts";
import { capitalise } from "../../domain/numberWords.ts";
import styles from "./MissingDocument.module.css";

interface Props {
  readonly noun: Noun;
  /** True where its record is set aside. */
  readonly isDamaged: boolean;
  /** True where it is among what was deleted lately. */
  readonly isDeleted: boolean;
  /** The link to the documents that are here. */
  readonly children: ReactNode;
}

/** The address names a document that this browser does not hold, or holds as none that is open. */
export function MissingDocument({ noun, isDamaged, isDeleted, children }: Props) {
  const [what, then] = isDamaged
    ? [`The record of this ${noun.one} cannot be read.`, "It was set aside as it is, with what can be done about it."]
    : isDeleted
      ? [`This ${noun.one} was deleted lately.`, "It can still be brought back."]
      : [
          `This browser holds no ${noun.one} of this address.`,
          `${capitalise(noun.many)} stay in the browser in which they were written. To see one elsewhere, export it there as a file and import it here.`,
        ];
  return (
    <>
      <p className="eyebrow">No such {noun.one}</p>
      <h1 className="answer">{what}</h1>
      <p className={styles.under}>
        {then} {children}.
      </p>
    </>
  );
}
