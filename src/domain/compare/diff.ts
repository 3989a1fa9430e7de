import type { changeClasses } from "./changeClasses.ts";
import type { Entry } from "../ladder/entries.ts";
import { listFields } from "../ladder/fields.ts";
import {
  compareCommonality,
  compareDecider,
  compareImportance,
  compareTier,
  deciderWords,
  describeCommonality,
  describeImportance,
  tierWords,
} from "../ladder/importance.ts";
import type { Verdict } from "../kpi/kpi.ts";
import { compareEntries } from "../kpi/kpiChange.ts";
import { type KpiOutcome, outcomeWords } from "../kpi/kpiOutcome.ts";
import { listTargetMoves } from "../kpi/targets.ts";
import { getById, type Ladder } from "../ladder/ladder.ts";
import { isWrittenAnew, markWords } from "./words.ts";

/** What happened to a row between a level and the one it is compared with. Every row is exactly one of these. */
export type ChangeClass = (typeof changeClasses)[number];

/** One thing about a row that moved, from what to what. */
export interface Move {
  readonly what: "importance" | "tier" | "commonality" | "decision" | "target" | "heading";
  /** Undefined where there was nothing, as with a target that only one level sets. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Above 0 where it rose or tightened, below 0 where it fell or loosened, 0 where it moved sideways. */
  readonly sign: number;
  /** Of a target: how it stands to the one before. Equal targets can differ in their remarks. */
  readonly verdict?: Verdict;
  /** What a reader should know of it, such as the verdict on a target, and why two targets do not compare. */
  readonly remark?: string;
  /** The remark without its verdict, where it says more. */
  readonly reason?: string;
}

export interface Change {
  readonly class: ChangeClass;
  readonly moves: readonly Move[];
  /** Of a KPI that both levels track: how its targets stand, as the KPIs are told everywhere. */
  readonly outcome?: KpiOutcome;
}

/**
 * Classifies a row between two levels. Where several things moved in different directions, the first decides:
 * importance before tier. The class of a KPI follows from its outcome (`compareEntries`). Undefined where neither level
 * says anything.
 */
export function classify(ladder: Ladder, before: Entry | undefined, after: Entry | undefined): Change | undefined {
  if (!before) return after && entered;
  if (!after) return left;
  if (before.kind === "kpi" && after.kind === "kpi") return classifyKpi(ladder, before, after);
  const moves = listMoves(before, after);
  const sign = moves.find((move) => move.sign !== 0)?.sign ?? 0;
  if (sign !== 0) return { class: sign > 0 ? "raised" : "lowered", moves };
  return { class: moves.length > 0 || !isSameText(before, after) ? "reworded" : "same", moves };
}

type KpiRow = Extract<Entry, { kind: "kpi" }>;

function classifyKpi(ladder: Ladder, before: KpiRow, after: KpiRow): Change {
  const kpi = getById(ladder.kpiById, after.value.kpi);
  const { outcome, pairs } = compareEntries(kpi, before.value, after.value);
  const moves = listTargetMoves(pairs);
  const name = outcomeWords[outcome].change;
  const isSame = name === "same" && moves.length === 0 && isSameText(before, after);
  return { class: name === "same" && !isSame ? "reworded" : name, moves, outcome };
}

/** Shared objects, so that a memoised cell is not drawn again. */
const entered: Change = { class: "new", moves: [] };
const left: Change = { class: "dropped", moves: [] };

function listMoves(before: Entry, after: Entry): Move[] {
  if (before.kind === "skill" && after.kind === "skill") {
    const [from, to] = [before.value, after.value];
    return [
      ...toMove(
        "importance",
        describeImportance(from.importance),
        describeImportance(to.importance),
        compareImportance(from.importance, to.importance),
      ),
      ...toMove("tier", tierWords[from.tier], tierWords[to.tier], compareTier(from.tier, to.tier)),
    ];
  }
  if (before.kind === "tool" && after.kind === "tool") {
    const [from, to] = [before.value.commonality, after.value.commonality];
    return toMove("commonality", describeCommonality(from), describeCommonality(to), compareCommonality(from, to));
  }
  if (before.kind === "statement" && after.kind === "statement") {
    const [from, to] = [before.value.decides, after.value.decides];
    // Under which heading of the decision rights it stands follows from who decides.
    if (from && to) {
      const moves = toMove("decision", deciderWords[from], deciderWords[to], compareDecider(from, to));
      return isWrittenAnew(markWords(before.value.text, after.value.text)) ? moves.map(withOtherScope) : moves;
    }
    const isMoved = before.heading !== undefined && after.heading !== undefined;
    return isMoved ? toMove("heading", before.heading, after.heading, 0) : [];
  }
  return [];
}

const toMove = (what: Move["what"], from: string, to: string, sign: number): Move[] =>
  from === to ? [] : [{ what, from, to, sign }];

/** Who decides has moved, but perhaps because it is about something else: a reader is to compare the two. */
const withOtherScope = (move: Move): Move => {
  const reason = "what is decided reads otherwise too";
  return { ...move, remark: reason, reason };
};

/** True if the texts are the same. What can rise or fall is compared elsewhere. */
function isSameText(before: Entry, after: Entry): boolean {
  if (before.kind === "statement" && after.kind === "statement") return before.value.text === after.value.text;
  const [from, to] = [listFields(before), listFields(after)];
  return from.length === to.length && from.every(({ name, text }, at) => name === to[at]?.name && text === to[at].text);
}
