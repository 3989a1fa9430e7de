import { type ReactNode, useState } from "react";
import type { ImportChoice, ImportItem, Kept, Noun } from "../../domain/kept.ts";
import { countWithDeleted } from "../../domain/countWithDeleted.ts";
import { toNumberWord } from "../../domain/numberWords.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Dialog } from "../../ui/overlay/Dialog.tsx";
import { RadioGroup } from "../../ui/control/RadioGroup.tsx";
import { describeAges } from "./describeAges.ts";
import { HasMoved } from "./HasMoved.tsx";
import { ItemList } from "./ItemList.tsx";

interface Props<T extends Kept> {
  readonly noun: Noun;
  readonly items: readonly ImportItem<T>[];
  /** True where this is asked again, as another page wrote meanwhile. */
  readonly hasMoved: boolean;
  /** What of the file could not be read, in sentences. */
  readonly problems: readonly string[];
  /** How many come that were deleted elsewhere. What becomes of those is among the problems. */
  readonly deleted?: number;
  nameOf(document: T): string;
  /** What it holds, and what is strange about it: paragraphs. */
  describe(document: T): ReactNode;
  /** How one differs from the one that is here, in sentences. */
  describeDifference(document: T, existing: T): string;
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
  const {
    noun,
    items,
    hasMoved,
    problems,
    deleted = 0,
    nameOf,
    describe,
    describeDifference,
    toAnswers = () => allAnswers,
    onImport,
    onClose,
  } = props;
  const [answers, setAnswers] = useState<Readonly<Record<number, ImportAnswer>>>({});
  const answersTo = ({ kind, document }: ImportItem<T>) => (kind === "other" ? toAnswers(document) : []);
  const toAnswer = (item: ImportItem<T>) => answers[item.position] ?? answersTo(item)[0] ?? "leave";
  const choices = items.map((item): ImportChoice<T> => ({
    document: item.document,
    decision: item.kind === "new" ? "add" : toAnswer(item),
  }));
  return (
    <Dialog
      title={`Import ${countWithDeleted(items.length, deleted, noun)}?`}
      onCancel={onClose}
      actions={
        <>
          <Button look="chosen" onClick={() => onImport(choices)}>
            {nameImport(choices, items, deleted)}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <HasMoved isSo={hasMoved} />
      {items.length > 0 && (
        <ItemList>
          {items.map((item) => (
            <li key={item.position}>
              <p>
                <strong>{nameOf(item.document)}</strong>
              </p>
              {describe(item.document)}
              {answersTo(item).length !== 1 && <p>{describeKind(item, noun)}</p>}
              {answersTo(item).length !== 1 && item.kind === "other" && item.existing && (
                <p>{describeDifference(item.document, item.existing)}</p>
              )}
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
      )}
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </Dialog>
  );
}

function describeKind({ kind, document, existing }: ImportItem<Kept>, noun: Noun): string {
  if (kind === "new") return "New here: it will be added.";
  if (kind === "identical") return "You have it already, with the same content: nothing will be done.";
  const ages = existing ? ` ${describeAges(document.changed, existing.changed)}` : "";
  return `You have this ${noun.one} already, in another state.${ages}`;
}

/** What the button does: it never says that something is imported where it is not. */
function nameImport(
  choices: readonly ImportChoice<unknown>[],
  items: readonly ImportItem<unknown>[],
  deleted: number,
): string {
  const taken = choices.filter(({ decision }) => decision !== "leave").length;
  if (taken === choices.length) return "Import";
  if (deleted > 0)
    return taken === 0 ? "Import what was deleted" : `Import ${countOf(taken, choices)}, and what was deleted`;
  if (taken === 0) return items.some(({ kind }) => kind === "other") ? "Leave mine" : "Close";
  return `Import ${countOf(taken, choices)}`;
}

const countOf = (taken: number, { length }: readonly unknown[]) => `${toNumberWord(taken)} of ${toNumberWord(length)}`;
