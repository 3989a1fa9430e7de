import type { ChangeClass } from "../domain/compare/diff.ts";
import styles from "./ChangeMark.module.css";
import { changeWords } from "./changeWords.ts";

interface Props {
  readonly change: ChangeClass;
  /** Says more than the class's own word: "Tighter". */
  readonly word?: string | undefined;
}

export function ChangeMark({ change, word }: Props) {
  const { symbol, word: own } = changeWords[change];
  return (
    <span className={`${styles.mark} ${styles[change]}`}>
      <i aria-hidden="true">{symbol}</i>
      {word ?? own}
    </span>
  );
}
