import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Deleted, Kept, Noun } from "../../domain/kept.ts";
import { capitalise, countNoun } from "../../domain/numberWords.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Toolbar } from "../../ui/control/Toolbar.tsx";
import { Disclosure } from "../../ui/page/Disclosure.tsx";
import { describeDay, findToday } from "../day.ts";
import { DropQuestion } from "./DropQuestion.tsx";
import { KeptCard } from "./KeptCard.tsx";
import styles from "./KeptList.module.css";

interface Props<T extends Kept> {
  readonly noun: Noun;
  readonly kept: Bin<T>;
  /** How long each is kept. */
  readonly days: number;
  nameOf(document: T): string;
  /** What tells it from another of its name, as sentences. */
  describe(document: T): string;
}

/** What was deleted, and what can be done with it by its id. */
interface Bin<T> {
  readonly deleted: readonly Deleted<T>[];
  bringBack(id: string): void;
  dropDeleted(id: string): void;
  say(text: string): void;
}

/** What was deleted lately, behind a line that opens it: to be brought back, or deleted for good. */
export function DeletedList<T extends Kept>({ noun, kept, days, nameOf, describe }: Props<T>) {
  const { deleted } = kept;
  const [asked, setAsked] = useState<T>();
  const line = useRef<HTMLElement>(null);
  if (deleted.length === 0) return null;
  const label = `recently deleted ${deleted.length === 1 ? noun.one : noun.many}`;
  const drop = (document: T) => {
    // Its button goes with it; with the last one, the line too.
    (deleted.length > 1 ? line.current : globalThis.document.getElementById("main"))?.focus();
    kept.dropDeleted(document.id);
    kept.say(`“${nameOf(document)}” was deleted for good.`);
  };
  return (
    <>
      <Disclosure summary={capitalise(countNoun(deleted.length, label, label))} isOnPaper line={line}>
        <p className="quiet">
          Each is kept in this browser for {days} days, or until there is no more room. No export holds them.
        </p>
        <ul className={styles.cards} aria-label={`Recently deleted ${noun.many}`}>
          {deleted.map(({ document, deleted: at }) => (
            <KeptCard
              key={document.id}
              menu={
                <Toolbar label={`Deleted: ${nameOf(document)}`}>
                  <Button aria-label={`Bring “${nameOf(document)}” back`} onClick={() => kept.bringBack(document.id)}>
                    Bring back
                  </Button>
                  <Button aria-label={`Delete “${nameOf(document)}” for good`} onClick={() => setAsked(document)}>
                    Delete for good…
                  </Button>
                </Toolbar>
              }
            >
              <h2>{nameOf(document)}</h2>
              <p className="quiet">Deleted {describeDay(findToday(new Date(at)))}</p>
              <p>{describe(document)}</p>
            </KeptCard>
          ))}
        </ul>
      </Disclosure>
      {asked && (
        <DropQuestion
          name={nameOf(asked)}
          onCancel={() => setAsked(undefined)}
          onDrop={() => {
            // Closed first: it gives the focus back to the button that asked.
            flushSync(() => setAsked(undefined));
            drop(asked);
          }}
        />
      )}
    </>
  );
}
