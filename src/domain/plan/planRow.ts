import type { Ask } from "./gap.ts";
import type { Ladder } from "../ladder/ladder.ts";
import { type DriftKind, findDrift, type LadderDrift, listAdded } from "./ladderDrift.ts";
import { isEvidence } from "./evidence.ts";
import { emptyNote, type Evidence, type Note, type Plan, ratingWords } from "./plan.ts";

/** What the target asks, with what the person wrote on it. */
export interface PlanRow {
  readonly ask: Ask;
  /** What the person's note goes by: the row's key, or the one it had before the ladder moved it. */
  readonly key: string;
  readonly note: Note;
  readonly evidence: readonly Evidence[];
  /** What became of it since the plan was made. */
  readonly drift: DriftKind;
}

/** Joins what is asked with the notes of a plan: a row each, in the order of the ladder. */
export function listPlanRows(
  ladder: Ladder,
  plan: Plan,
  asks: readonly Ask[],
  drift: LadderDrift = findDrift(ladder, plan, asks, listAdded(plan)),
): PlanRow[] {
  const byId = new Map(plan.evidence.map((piece) => [piece.id, piece]));
  return asks.map((ask) => {
    const key = drift.oldKeys.get(ask.key) ?? ask.key;
    const note = plan.notes[key] ?? emptyNote;
    return reuse({
      ask,
      key,
      note,
      evidence: note.evidence.flatMap((id) => byId.get(id) ?? []),
      drift: drift.kinds.get(ask.key) as DriftKind,
    });
  });
}

const latest = new WeakMap<Ask, PlanRow>();

/** The row that there was before, where it says the same: what did not change is not drawn anew. */
function reuse(row: PlanRow): PlanRow {
  const before = latest.get(row.ask);
  const isSame =
    before?.key === row.key &&
    before.note === row.note &&
    before.drift === row.drift &&
    before.evidence.length === row.evidence.length &&
    before.evidence.every((piece, at) => piece === row.evidence[at]);
  if (isSame) return before;
  latest.set(row.ask, row);
  return row;
}

/** True where a piece of the row counts: a draft shows nothing. */
export function hasEvidence({ evidence }: Pick<PlanRow, "evidence">): boolean {
  return evidence.some(isEvidence);
}

/** True where the row counts as not applicable: it says so, and why. */
export function isSetAside({ note }: Pick<PlanRow, "note">): boolean {
  return note.rating === "not-applicable" && note.reason.trim() !== "";
}

const isRatedShown = ({ note }: Pick<PlanRow, "note">) => note.rating === "demonstrated" || note.rating === "sustained";

/** True where a person says that they have shown it, and nothing shows that. */
export function isClaimed(row: Pick<PlanRow, "note" | "evidence">): boolean {
  return isRatedShown(row) && !hasEvidence(row);
}

/** True where a person says that they have shown it, and evidence bears them out. */
export function isShown(row: Pick<PlanRow, "note" | "evidence">): boolean {
  return isRatedShown(row) && hasEvidence(row);
}

/** True where nothing shows that a Critical gap is closed. */
export function isBlocking(row: PlanRow): boolean {
  return row.ask.isGap && row.ask.importance?.base === "critical" && !isSetAside(row) && !hasEvidence(row);
}

/** What a rating lacks to count, in words; empty where it lacks nothing. */
export function describeLack(row: Pick<PlanRow, "note" | "evidence">): "claimed, no evidence" | "reason missing" | "" {
  if (isClaimed(row)) return "claimed, no evidence";
  return row.note.rating === "not-applicable" && !isSetAside(row) ? "reason missing" : "";
}

/** The rating in words, and what it lacks: "Demonstrated: claimed, no evidence". */
export function describeRating(row: Pick<PlanRow, "note" | "evidence">): string {
  const lack = describeLack(row);
  return ratingWords[row.note.rating] + (lack && `: ${lack}`);
}
