import type { StepBrief } from "./brief.ts";
import type { ComparedRow } from "./compare.ts";
import type { Change, Move } from "./diff.ts";
import { toText } from "../ladder/entries.ts";
import { listFacts } from "../ladder/fields.ts";
import { nameStanding } from "../ladder/standing.ts";
import { countNoun, joinWords, toNumberWord } from "../numberWords.ts";

/** What moved of a row that a brief names. Targets that are equal but for their remarks have not. */
export function listBriefMoves({ moves }: Change): readonly Move[] {
  return moves.filter(({ verdict }) => verdict !== "equal");
}

/**
 * What a brief says of a row that came or went: of what has a standing or targets those, of a right to decide who decides
 * and what, of all else what is or was asked.
 */
export function describeAsk({ subject, cells: [before, after] }: ComparedRow): string {
  const entry = after ?? before;
  if (!entry) return "";
  const facts = listFacts(entry).join("; ");
  if (entry.kind !== "statement") return facts || toText(entry);
  return [facts, subject && entry.value.text].filter(Boolean).join(": ");
}

/** What a row is called: its subject, or what it says where it has none. */
export function nameRow({ subject, cells }: ComparedRow): string {
  const entry = cells.find((cell) => cell !== undefined);
  return subject || (entry ? toText(entry) : "");
}

/** How much of a step its brief names, and what became of the rest, in sentences that stand between the two. */
export function describeRest({ total, named, worded, same }: StepBrief): string {
  const rest = total - named - worded - same;
  const parts = [
    worded > 0 && `${toNumberWord(worded)} changed only ${worded === 1 ? "its" : "their"} wording`,
    same > 0 && `${toNumberWord(same)} stayed the same`,
    rest > 0 && `${toNumberWord(rest)} ${rest === 1 ? "is" : "are"} only counted below`,
  ].filter((part) => part !== false);
  const count = named === 0 ? "none is" : `${toNumberWord(named)} ${named === 1 ? "is" : "are"}`;
  const others = parts.length > 0 ? ` Of the others, ${joinWords(parts)}.` : "";
  return `Of ${countNoun(total, "row")}, ${count} named above.${others}`;
}

/** The name of a row that stands for it alone, with how it stands or stood: "Docker (Common)". */
export function nameWithStanding(row: ComparedRow): string {
  const entry = row.cells.findLast((cell) => cell !== undefined);
  const standing = entry && nameStanding(entry);
  return standing ? `${nameRow(row)} (${standing})` : nameRow(row);
}
