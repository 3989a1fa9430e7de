import { type ReactNode, useState } from "react";
import type { ImportChoice, ImportItem, Kept, Noun } from "../../domain/kept.ts";
import { countNoun } from "../../domain/numberWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { describeDay } from "../day.ts";
import { ItemList } from "./ItemList.tsx";

interface Props<T extends Kept> {
  readonly noun: Noun;
  readonly items: readonly ImportItem<T>[];
  /** What of the file could not be read, in sentences. */
  readonly problems: readonly string[];
  nameOf(document: T): string;
  /** What it holds, and what is strange about it: paragraphs. */
  describe(document: T): ReactNode;
  onImport(choices: readonly ImportChoice<T>[]): void;
  onClose(): void;
}

const decisions = [
  { value: "both", text: "Keep both" },
  { value: "replace", text: "Replace mine" },
  { value: "leave", text: "Leave mine" },
] as const;
type Answer = (typeof decisions)[number]["value"];

/** What importing would do, document by document; one that is here already asks what to do. */
export function ImportPreview<T extends Kept>(props: Props<T>) {
  const { noun, items, problems, nameOf, describe, onImport, onClose } = props;
  const [answers, setAnswers] = useState<Readonly<Record<number, Answer>>>({});
  const choices = items.map(({ position, document, kind }): ImportChoice<T> => {
    const decision = kind === "new" ? "add" : kind === "identical" ? "leave" : (answers[position] ?? "both");
    return { document, decision };
  });
  const isNothing = choices.every(({ decision }) => decision === "leave");
  return (
    <Dialog
      title={`Import ${countNoun(items.length, noun.one, noun.many)}?`}
      onCancel={onClose}
      actions={
        <>
          <Button
            look="chosen"
            onClick={() => {
              onImport(choices);
              onClose();
            }}
          >
            {isNothing ? "Close" : "Import"}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <ItemList>
        {items.map((item) => (
          <li key={item.position}>
            <p>
              <strong>{nameOf(item.document)}</strong>
            </p>
            {describe(item.document)}
            <p>{describeKind(item, noun)}</p>
            {item.kind === "other" && (
              <RadioGroup
                label="What to do"
                options={decisions}
                value={answers[item.position] ?? "both"}
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
