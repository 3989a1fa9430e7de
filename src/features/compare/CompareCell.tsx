import { memo } from "react";
import type { Change } from "../../domain/compare/diff.ts";
import type { Entry } from "../../domain/ladder/entries.ts";
import { isWrittenAnew, markWords } from "../../domain/compare/words.ts";
import { ChangeMark } from "../../parts/ChangeMark.tsx";
import { nameChange } from "../../parts/changeWords.ts";
import { EntryBody } from "../../parts/EntryBody.tsx";
import styles from "./CompareCell.module.css";
import { MoveList } from "./MoveList.tsx";

interface Props {
  readonly entry: Entry | undefined;
  /** What it is compared with. */
  readonly before: Entry | undefined;
  readonly change: Change | undefined;
  /** What stands where the level says nothing. */
  readonly absence: string;
}

/** What a level says in a row, and what changed. It is drawn anew only when that is something else. */
export const CompareCell = memo(function CompareCell({ entry, before, change, absence }: Props) {
  return (
    <div className={styles.cell}>
      {change && <ChangeMark change={change.class} word={toWord(change, before, entry)} />}
      {change && entry?.kind !== "skill" && change.moves.length > 0 && <MoveList change={change} />}
      {entry ? (
        <EntryBody
          entry={entry}
          before={change && change.class !== "new" && change.class !== "same" ? before : undefined}
          moves={change?.moves}
        />
      ) : (
        <p className={styles.absent}>{absence}</p>
      )}
    </div>
  );
});

/** A statement that was written anew has no marks. */
function toWord(change: Change, before: Entry | undefined, entry: Entry | undefined): string {
  if (change.class === "reworded" && before?.kind === "statement" && entry?.kind === "statement")
    if (isWrittenAnew(markWords(before.value.text, entry.value.text))) return "Reworded throughout";
  return nameChange(change);
}
