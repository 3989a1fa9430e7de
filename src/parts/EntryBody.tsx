import type { Move } from "../domain/compare/diff.ts";
import type { Entry } from "../domain/ladder/entries.ts";
import { listFacts, listFields } from "../domain/ladder/fields.ts";
import { importanceWords, tierWords } from "../domain/ladder/importance.ts";
import styles from "./EntryBody.module.css";
import { FigureText } from "./FigureText.tsx";
import { ImportanceMark } from "./ImportanceMark.tsx";
import { MarkedText } from "./MarkedText.tsx";

interface Props {
  readonly entry: Entry;
  /** What the entry is compared with: words that differ are marked. */
  readonly before?: Entry | undefined;
  /**
   * What moved. Of a skill it stands before what it moved to; what moved of targets, commonality or a decision is told
   * elsewhere, so that those are left out.
   */
  readonly moves?: readonly Move[] | undefined;
  /** What stands before its main text. */
  readonly lead?: string | undefined;
}

const none: readonly Move[] = [];

/** What a level says in one row, whatever its kind: first what can rise or fall, then the texts. */
export function EntryBody({ entry, before, moves = none, lead }: Props) {
  const fields = listFields(entry);
  const oldTexts = new Map(before ? listFields(before).map(({ name, text }) => [name, text]) : []);
  const gone = [...oldTexts].filter(([name]) => !fields.some((field) => field.name === name));
  return (
    <div className={styles.body}>
      <Facts entry={entry} before={before} moves={moves} />
      {[...fields, ...gone.map(([name]) => ({ name, text: "" }))].map(({ name, text }) => (
        <p key={name} className={name === "Called" ? styles.label : undefined}>
          {name === "" && lead && <span className={styles.name}>{lead}: </span>}
          {name !== "" && name !== "Called" && <span className={styles.name}>{name}: </span>}
          {before ? <MarkedText before={oldTexts.get(name) ?? ""} after={text} /> : text}
        </p>
      ))}
    </div>
  );
}

interface FactsProps extends Props {
  readonly moves: readonly Move[];
}

function Facts({ entry, before, moves }: FactsProps) {
  if (entry.kind === "skill") {
    const { importance, tier } = entry.value;
    const tierWas = findOrigin(moves, "tier");
    const importanceWas = findOrigin(moves, "importance");
    const baseWas = before?.kind === "skill" ? before.value.importance.base : importance.base;
    return (
      <p className={styles.fact}>
        {/* The shade that it had stands in the other level's cell, and is needed here only where the base is the same. */}
        {importanceWas && (
          <span className={styles.was}>{baseWas === importance.base ? importanceWas : importanceWords[baseWas]} →</span>
        )}{" "}
        <ImportanceMark importance={importance} />
        <span className={styles.tier}>
          {tierWas && `${tierWas} → `}
          {tierWords[tier]}
        </span>
      </p>
    );
  }
  const facts = listFacts(entry).filter((fact) => !moves.some(({ to }) => to === fact));
  return (
    facts.length > 0 && (
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact}>
            <FigureText>{fact}</FigureText>
          </li>
        ))}
      </ul>
    )
  );
}

const findOrigin = (moves: readonly Move[], what: Move["what"]) => moves.find((move) => move.what === what)?.from;
