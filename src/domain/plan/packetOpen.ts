import { capitalise, countNoun, joinWords, toNumberWord } from "../numberWords.ts";
import { importanceWords } from "../ladder/importance.ts";
import type { PlanRow } from "./planRow.ts";
import { nameRows } from "./readiness.ts";

/**
 * How many gaps have no next action, by importance, in a sentence; empty where there are none. The rows come in their
 * order; the weighty ones are named.
 */
export function describeOpen(rows: readonly PlanRow[]): string {
  if (rows.length === 0) return "";
  const weighty = (["critical", "important"] as const).flatMap((base) => {
    const alike = rows.filter(({ ask }) => ask.importance?.base === base);
    const names = nameRows(alike).map(({ text }) => text);
    return alike.length > 0
      ? { count: alike.length, text: `${toNumberWord(alike.length)} ${importanceWords[base]} (${names.join("")})` }
      : [];
  });
  const others = weighty.reduce((rest, { count }) => rest - count, rows.length);
  const parts = [...weighty.map(({ text }) => text), ...(others > 0 ? [countNoun(others, "other")] : [])];
  const told = weighty.length > 0 ? `: ${joinWords(parts)}` : "";
  return `${capitalise(countNoun(rows.length, "open gap has", "open gaps have"))} no next action yet${told}.`;
}
