import type { BoardRow } from "./board.ts";
import { groupBy } from "../groupBy.ts";
import { importanceWords } from "../ladder/importance.ts";
import { describeMark, findPlace, type LevelAxis, listMarkChoices } from "./levelAxis.ts";
import { capitalise, countNoun, joinWords, toNumberWord } from "../numberWords.ts";
import { type Mark, outsideMarks, type Person } from "./session.ts";

/** What was agreed on a person, counted and never weighed. */
export interface Placement {
  readonly total: number;
  /** How many rows are agreed at each mark, from the lowest to the highest; marks without a row are left out. */
  readonly counts: readonly { readonly mark: Mark; readonly count: number }[];
  readonly notAgreed: number;
  /** Critical at the proposed level, and agreed below it. */
  readonly holding: readonly BoardRow[];
  /** Critical at the proposed level, and not agreed yet. */
  readonly criticalOpen: readonly BoardRow[];
  /** Critical at the proposed level, and agreed as not seen. */
  readonly criticalUnseen: readonly BoardRow[];
  readonly critical: number;
}

/** Where the agreed values of a person lie. */
export function findPlacement(axis: LevelAxis, rows: readonly BoardRow[], person: Person): Placement {
  const byMark = groupBy(
    rows.flatMap(({ agreement }) => agreement ?? []),
    ({ mark }) => mark,
  );
  const order = [...new Set([...listMarkChoices(axis).map(({ mark }) => mark), ...byMark.keys()])];
  const critical = rows.filter(({ isCritical }) => isCritical);
  const line = findPlace(axis, person.proposed) ?? 0;
  const placeOf = ({ agreement }: BoardRow) => agreement && findPlace(axis, agreement.mark);
  return {
    total: rows.length,
    counts: order.flatMap((mark) => {
      const count = byMark.get(mark)?.length ?? 0;
      return count > 0 ? [{ mark, count }] : [];
    }),
    notAgreed: rows.filter(({ agreement }) => !agreement).length,
    holding: critical.filter((row) => (placeOf(row) ?? line) < line),
    criticalOpen: critical.filter(({ agreement }) => !agreement),
    criticalUnseen: critical.filter(({ agreement }) => agreement?.mark === outsideMarks.unseen),
    critical: critical.length,
  };
}

/** Where a person stands, in sentences. No share, no score and no verdict: rows are not worth the same. */
export function describePlacement(axis: LevelAxis, placement: Placement, person: Person): string[] {
  const { total, notAgreed } = placement;
  if (total === 0) return ["These levels have no rows."];
  if (notAgreed === total) return ["No row is agreed yet."];
  const seen = placement.counts.filter(({ mark }) => mark !== outsideMarks.unseen);
  const unseen = placement.counts.find(({ mark }) => mark === outsideMarks.unseen)?.count ?? 0;
  const parts = [
    ...(seen.length > 0
      ? [`agreed ${joinWords(seen.map(({ mark, count }) => `${toNumberWord(count)} ${toPlaceWords(axis, mark)}`))}`]
      : []),
    ...(unseen > 0 ? [`${toNumberWord(unseen)} agreed as not seen`] : []),
    ...(notAgreed > 0 ? [`${toNumberWord(notAgreed)} not agreed yet`] : []),
  ];
  return [`Of ${countNoun(total, "row")}: ${parts.join("; ")}.`, ...describeCritical(axis, placement, person)];
}

/** "at Senior", "below SRE Engineer". */
const toPlaceWords = (axis: LevelAxis, mark: Mark) => {
  const text = describeMark(axis, mark);
  const isOutside = mark === outsideMarks.below || mark === outsideMarks.above;
  return isOutside ? text.charAt(0).toLowerCase() + text.slice(1) : `at ${text}`;
};

function describeCritical(axis: LevelAxis, placement: Placement, { name, proposed }: Person): string[] {
  const { critical, holding, criticalOpen, criticalUnseen } = placement;
  const level = describeMark(axis, proposed);
  const word = importanceWords.critical;
  if (findPlace(axis, proposed) === undefined)
    return [`${level} is none of the levels in question, so nothing was rated against it.`];
  if (critical === 0) return [`No row is ${word} at ${level}.`];
  const count = (rows: readonly BoardRow[], one: string, many: string) =>
    capitalise(countNoun(rows.length, `${word} row ${one}`, `${word} rows ${many}`));
  const list = (rows: readonly BoardRow[]) => joinWords(rows.map(({ row }) => row.subject));
  return [
    holding.length > 0
      ? `${count(holding, "holds", "hold")} ${name.trim() || "the person"} back, agreed below ${level}: ${list(holding)}.`
      : `No ${word} row is agreed below ${level}.`,
    ...(criticalOpen.length > 0 ? [`${count(criticalOpen, "is", "are")} not agreed yet: ${list(criticalOpen)}.`] : []),
    ...(criticalUnseen.length > 0
      ? [`${count(criticalUnseen, "was", "were")} not seen: ${list(criticalUnseen)}.`]
      : []),
  ];
}
