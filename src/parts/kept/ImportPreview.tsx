import { type ReactNode, useState } from "react";
import type { ImportChoice, ImportItem, Kept, Noun } from "../../domain/kept.ts";
import { countNoun } from "../../domain/numberWords.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Dialog } from "../../ui/overlay/Dialog.tsx";
import { RadioGroup } from "../../ui/control/RadioGroup.tsx";
import { describeDay } from "../day.ts";
import { HasMoved } from "./HasMoved.tsx";
import { ItemList } from "./ItemList.tsx";

interface Props<T extends Kept> {
  readonly noun: Noun;
  readonly items: readonly ImportItem<T>[];
  /** True where this is asked again, as another page wrote meanwhile. */
  readonly hasMoved: boolean;
  /** What of the file could not be read, in sentences. */
  readonly problems: readonly string[];
  nameOf(document: T): string;
  /** What it holds, and what is strange about it: paragraphs. */
  describe(document: T): ReactNode;
  /** What can be done with one that is here in another state, the first if nothing is said. One alone is done unasked. */
  toAnswers?(document: T): readonly ImportAnswer[];
  /** The answer. Whoever asked closes the question, once it is done. */
  onImport(choices: readonly ImportChoice<T>[]): void;
  onClose(): void;
}

const words = { both: "Keep both", replace: "Replace mine", leave: "Leave mine" } as const;
type ImportAnswer = keyof typeof words;
const allAnswers = ["both", "replace", "leave"] as const satisfies ImportAnswer[];

/** What importing would do, document by document; one that is here already asks what to do. */
export function ImportPreview<T extends Kept>(props: Props<T>) {
  const { noun, items, hasMoved, problems, nameOf, describe, toAnswers = () => allAnswers, onImport, onClose } = props;
  const [answers, setAnswers] = useState<Readonly<Record<number, ImportAnswer>>>({});
  const answersTo = ({ kind, document }: ImportItem<T>) => (kind === "other" ? toAnswers(document) : []);
  const toAnswer = (item: ImportItem<T>) => answers[item.position] ?? answersTo(item)[0] ?? "leave";
  const choices = items.map((item): ImportChoice<T> => ({
    document: item.document,
    decision: item.kind === "new" ? "add" : toAnswer(item),
  }));
  const isNothing = choices.every(({ decision }) => decision === "leave");
  return (
    <Dialog
      title={`Import ${countNoun(items.length, noun.one, noun.many)}?`}
      onCancel={onClose}
      actions={
        <>
          <Button look="chosen" onClick={() => onImport(choices)}>
            {isNothing ? "Close" : "Import"}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <HasMoved isSo={hasMoved} />
      <ItemList>
        {items.map((item) => (
          <li key={item.position}>
            <p>
              <strong>{nameOf(item.document)}</strong>
            </p>
            {describe(item.document)}
            {answersTo(item).length !== 1 && <p>{describeKind(item, noun)}</p>}
            {answersTo(item).length > 1 && (
              <RadioGroup
                label="What to do"
                options={answersTo(item).map((value) => ({ value, text: words[value] }))}
                value={toAnswer(item)}
                onChange={(value) => setAnswers({ ...answers, [item.position]: value })}
              />
            )}
          </li>
        ))}
      </ItemList>
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </Dialog>
  );
}

function describeKind({ kind, existing }: ImportItem<Kept>, noun: Noun): string {
  if (kind === "new") return "New here: it will be added.";
  if (kind === "identical") return "You have it already, with the same content: nothing will be done.";
  return `You have this ${noun.one} already, in another state${existing ? ` (changed ${describeDay(existing.changed.slice(0, 10))})` : ""}.`;
}
