import type { Noun } from "../../domain/kept.ts";
import { capitalise, countNoun, toNumberWord } from "../../domain/numberWords.ts";

interface Props {
  readonly noun: Noun;
  readonly count: number;
  /** How many of them live in the page alone. */
  readonly unsaved: number;
}

/** How many documents there are, and where they are kept. */
export function KeptSentence({ noun, count, unsaved }: Props) {
  return (
    <>
      <strong>{capitalise(countNoun(count, noun.one, noun.many))}</strong> {count === 1 ? "is" : "are"}{" "}
      {unsaved === 0
        ? "kept in this browser, and nowhere else."
        : unsaved === count
          ? "open in this page, and not saved."
          : `open in this page, and ${toNumberWord(unsaved)} of them ${unsaved === 1 ? "is" : "are"} not saved.`}
    </>
  );
}
