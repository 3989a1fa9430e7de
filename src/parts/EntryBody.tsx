import type { Move } from "../domain/compare/diff.ts";
import type { Entry } from "../domain/ladder/entries.ts";
import { listFacts, listFields } from "../domain/ladder/fields.ts";
import { tierWords } from "../domain/ladder/importance.ts";
import styles from "./EntryBody.module.css";
import { ImportanceMark } from "./ImportanceMark.tsx";
import { MarkedText } from "./MarkedText.tsx";

interface Props {
  readonly entry: Entry;
  /** What the entry is compared with: words that differ are marked. */
  readonly before?: Entry | undefined;
  /** What is already told of its targets, commonality or decision: those are left out. */
  readonly told?: readonly Move[] | undefined;
}

/** What a level says in one row, whatever its kind: first what can rise or fall, then the texts. */
export function EntryBody({ entry, before, told }: Props) {
  const fields = listFields(entry);
  const oldTexts = new Map(before ? listFields(before).map(({ name, text }) => [name, text]) : []);
  const gone = [...oldTexts].filter(([name]) => !fields.some((field) => field.name === name));
  return (
    <div className={styles.body}>
      <Facts entry={entry} told={told} />
      {[...fields, ...gone.map(([name]) => ({ name, text: "" }))].map(({ name, text }) => (
        <p key={name} className={name === "Called" ? styles.label : undefined}>
          {name !== "" && name !== "Called" && <span className={styles.name}>{name}: </span>}
          {before ? <MarkedText before={oldTexts.get(name) ?? ""} after={text} /> : text}
        </p>
      ))}
    </div>
  );
}

function Facts({ entry, told }: Pick<Props, "entry" | "told">) {
  if (entry.kind === "skill")
    return (
      <p className={styles.fact}>
        <ImportanceMark importance={entry.value.importance} />
        <span className={styles.tier}>{tierWords[entry.value.tier]}</span>
      </p>
    );
  const facts = listFacts(entry).filter((fact) => !told?.some(({ to }) => to === fact));
  return (
    facts.length > 0 && (
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    )
  );
}
