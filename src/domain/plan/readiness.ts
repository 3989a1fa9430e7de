import { importanceRank, importanceWords } from "../ladder/importance.ts";
import type { ImportanceBase } from "../ladder/ladder.ts";
import { capitalise, countNoun } from "../numberWords.ts";
import { orderRows } from "./planOrder.ts";
import { hasEvidence, isBlocking, isClaimed, isSetAside, type PlanRow } from "./planRow.ts";

/** More names than this are counted instead. */
const mostNames = 4;

/** A piece of a sentence. */
export interface SentencePart {
  readonly text: string;
  /** What is asked of the row that the piece names. */
  readonly key?: string;
}
export type Sentence = readonly SentencePart[];

/**
 * Where a person stands, in sentences: how many of the weightiest gaps have evidence, what blocks, what is claimed, what
 * is set aside. There is no figure for the whole: gaps are not worth the same.
 */
export function listReadiness(rows: readonly PlanRow[]): Sentence[] {
  const open = rows.filter((row) => row.ask.isGap && !isSetAside(row));
  const blocking = orderRows(rows.filter(isBlocking));
  const claimed = rows.filter(isClaimed).length;
  const setAside = rows.filter(isSetAside).length;
  return [
    ...describeWeightiest(open),
    ...(blocking.length > 0 && !isNamed(open) ? [[{ text: "Blocking: " }, ...nameRows(blocking), { text: "." }]] : []),
    ...(claimed > 0
      ? [toSentence(`${capitalise(countNoun(claimed, "row is", "rows are"))} claimed without evidence.`)]
      : []),
    ...(setAside > 0
      ? [toSentence(`${capitalise(countNoun(setAside, "row is", "rows are"))} marked not applicable.`)]
      : []),
  ];
}

/** The same sentences as texts. */
export const describeReadiness = (rows: readonly PlanRow[]): string[] =>
  listReadiness(rows).map((sentence) => sentence.map(({ text }) => text).join(""));

const toSentence = (text: string): Sentence => [{ text }];

/** The weightiest importance that a gap has, and how many of its gaps have evidence. */
function describeWeightiest(open: readonly PlanRow[]): Sentence[] {
  if (open.length === 0) return [toSentence("No gap is open.")];
  const bases = Object.keys(importanceRank) as ImportanceBase[];
  const base = bases.find((name) => open.some(({ ask }) => ask.importance?.base === name));
  if (!base) return [countShown(open, "")];
  const rated = open.filter(({ ask }) => ask.importance?.base === base);
  const sentence = countShown(rated, `${importanceWords[base]} `);
  return base === "critical" ? [sentence] : [toSentence(`No open gap is ${importanceWords.critical}.`), sentence];
}

/** A single Critical gap is named already. */
const isNamed = (open: readonly PlanRow[]) =>
  open.filter(({ ask }) => ask.importance?.base === "critical").length === 1;

function countShown(rows: readonly PlanRow[], word: string): Sentence {
  const shown = rows.filter(hasEvidence).length;
  const [one] = rows;
  if (rows.length === 1 && one) {
    const lack = isBlocking(one) ? "no evidence yet, and blocks" : "no evidence yet";
    return [{ text: `The one ${word}gap, ` }, toName(one), { text: `, has ${shown === 1 ? "evidence" : lack}.` }];
  }
  return toSentence(
    shown === rows.length
      ? `All ${rows.length} ${word}gaps have evidence.`
      : `${shown} of ${rows.length} ${word}gaps ${shown === 1 ? "has" : "have"} evidence.`,
  );
}

const toName = ({ ask }: PlanRow): SentencePart => ({ text: ask.subject, key: ask.key });

/** The names of a few; of more, the first few and how many there are besides. */
export function nameRows(rows: readonly PlanRow[]): SentencePart[] {
  const rest = rows.length - mostNames;
  const named = rest > 1 ? rows.slice(0, mostNames) : rows;
  return [
    ...named.flatMap((row, at) => [...(at > 0 ? [{ text: ", " }] : []), toName(row)]),
    ...(rest > 1 ? [{ text: ` and ${rest} more` }] : []),
  ];
}
