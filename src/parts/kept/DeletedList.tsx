import type { Deleted, Kept, Noun } from "../../domain/kept.ts";
import { capitalise, countNoun } from "../../domain/numberWords.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Toolbar } from "../../ui/control/Toolbar.tsx";
import { Disclosure } from "../../ui/page/Disclosure.tsx";
import { describeDay, findToday } from "../day.ts";
import { KeptCard } from "./KeptCard.tsx";
import styles from "./KeptList.module.css";

interface Props<T extends Kept> {
  readonly noun: Noun;
  readonly deleted: readonly Deleted<T>[];
  /** How long each is kept. */
  readonly days: number;
  nameOf(document: T): string;
  onBringBack(id: string): void;
  onDrop(id: string): void;
}

/** What was deleted lately, behind a line that opens it: to be brought back, or deleted for good. */
export function DeletedList<T extends Kept>({ noun, deleted, days, nameOf, onBringBack, onDrop }: Props<T>) {
  if (deleted.length === 0) return null;
  const label = `recently deleted ${deleted.length === 1 ? noun.one : noun.many}`;
  return (
    <Disclosure summary={capitalise(countNoun(deleted.length, label, label))} isOnPaper>
      <p className="quiet">
        Each is kept in this browser for {days} days, or until there is no more room. No export holds them.
      </p>
      <ul className={styles.cards} aria-label={`Recently deleted ${noun.many}`}>
        {deleted.map(({ document, deleted: at }) => (
          <KeptCard key={document.id} menu={null}>
            <h2>{nameOf(document)}</h2>
            <p className="quiet">Deleted {describeDay(findToday(new Date(at)))}</p>
            <Toolbar label={`Deleted: ${nameOf(document)}`}>
              <Button aria-label={`Bring “${nameOf(document)}” back`} onClick={() => onBringBack(document.id)}>
                Bring back
              </Button>
              <Button aria-label={`Delete “${nameOf(document)}” for good`} onClick={() => onDrop(document.id)}>
                Delete for good
              </Button>
            </Toolbar>
          </KeptCard>
        ))}
      </ul>
    </Disclosure>
  );
}
