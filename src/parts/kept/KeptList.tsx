import type { ReactNode } from "react";
import type { Kept, Noun } from "../../domain/kept.ts";
import { capitalise, countNoun } from "../../domain/numberWords.ts";
import { Disclosure } from "../../ui/page/Disclosure.tsx";
import styles from "./KeptList.module.css";

interface ListProps<T extends Kept> {
  readonly noun: Noun;
  readonly documents: readonly (T & { readonly archived: boolean })[];
  toCard(document: T): ReactNode;
  /** What stands between the documents and the archive: a way to start one, and to import. */
  readonly children: ReactNode;
}

/** The documents of this browser as cards, the archived ones behind a line that opens them. */
export function KeptList<T extends Kept>({ noun, documents, toCard, children }: ListProps<T>) {
  const live = documents.filter(({ archived }) => !archived);
  const archived = documents.filter((document) => document.archived);
  return (
    <>
      {live.length > 0 && (
        <ul className={styles.cards} aria-label={capitalise(noun.many)}>
          {live.map(toCard)}
        </ul>
      )}
      {children}
      {archived.length > 0 && (
        <Disclosure
          summary={capitalise(countNoun(archived.length, `archived ${noun.one}`, `archived ${noun.many}`))}
          isOnPaper
        >
          <ul className={styles.cards} aria-label={`Archived ${noun.many}`}>
            {archived.map(toCard)}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
