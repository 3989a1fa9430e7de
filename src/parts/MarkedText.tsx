import { Fragment, memo } from "react";
import { isWrittenAnew, markWords } from "../domain/compare/words.ts";
import styles from "./MarkedText.module.css";

/**
 * A text with what was added and removed against an earlier one. Both are announced. A text that was written anew stands
 * as it is: the earlier one is beside it.
 */
export const MarkedText = memo(function MarkedText({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}) {
  if (before === after) return <>{after}</>;
  const marks = markWords(before, after);
  if (isWrittenAnew(marks)) return <>{after}</>;
  return (
    <>
      {marks.map(({ kind, text }, at) => {
        // Marks have no other identity than their place.
        // oxlint-disable-next-line react/no-array-index-key
        if (kind === "kept") return <span key={at}>{text}</span>;
        const Mark = kind === "added" ? "ins" : "del";
        return (
          // oxlint-disable-next-line react/no-array-index-key
          <Fragment key={at}>
            <wbr />
            <Mark className={styles[kind]}>
              <span className="visually-hidden">{kind === "added" ? " [added: " : " [removed: "}</span>
              {text}
              <span className="visually-hidden">] </span>
            </Mark>
            <wbr />
          </Fragment>
        );
      })}
    </>
  );
});
