import { toDigits } from "../kpi/plainFigure.ts";
import { describeFigure } from "../kpi/units.ts";
import type { Kpi, Ladder } from "../ladder/ladder.ts";
import { archiveRows, findDrift, listAdded } from "./ladderDrift.ts";
import type { ArchivedRow, DoneAction, Plan } from "./plan.ts";
import { describeRating, type PlanRow } from "./planRow.ts";

/** A row that the ladder asked once, with all that a person wrote on it. */
export interface PacketArchived {
  /** Of its own: a row can be archived several times. */
  readonly key: string;
  readonly subject: string;
  readonly asks: string;
  readonly rating: string;
  readonly reason: string;
  readonly action: string;
  /** ISO 8601, as the dates of what was measured; empty where none was given. */
  readonly due: string;
  readonly done: readonly DoneAction[];
  readonly measured: readonly {
    readonly actual: string;
    readonly date: string;
    /** The target in the words of then; empty where it is not known. */
    readonly against: string;
  }[];
  /** Ids of pieces. */
  readonly evidence: readonly string[];
  /** True where the ladder asks it once more. */
  readonly isAskedAgain: boolean;
}

/**
 * What a person wrote on rows that the ladder of today does not ask: those that the plan archived, and those that it
 * would archive by taking the ladder over.
 */
export function listArchived(ladder: Ladder, plan: Plan, rows: readonly PlanRow[]): PacketArchived[] {
  const asks = rows.map(({ ask }) => ask);
  const asked = new Set(asks.map(({ key }) => key));
  const { removed } = findDrift(ladder, plan, asks, listAdded(plan));
  const pieces = new Map(plan.evidence.map((piece) => [piece.id, piece]));
  return archiveRows(plan, removed).map(({ key, words, note }, at) => ({
    key: `${key} ${at}`,
    subject: words.subject,
    asks: words.asks,
    rating: describeRating({ note, evidence: note.evidence.flatMap((id) => pieces.get(id) ?? []) }),
    reason: note.reason.trim(),
    action: note.action.trim(),
    due: note.due,
    done: note.done ?? [],
    measured: listMeasured(ladder, key, note),
    evidence: note.evidence,
    isAskedAgain: asked.has(key),
  }));
}

/** Without the targets that are gone, values are not judged. Their unit is that of the KPI, where the ladder still has it. */
export function listMeasured(
  { kpiById }: Pick<Ladder, "kpiById">,
  key: string,
  { actuals }: ArchivedRow["note"],
): PacketArchived["measured"] {
  const id = key.slice(key.indexOf(".") + 1);
  const kpi = kpiById.get(id as Kpi["id"]);
  return Object.values(actuals).map(({ value, date, against = "" }) => ({
    actual: kpi ? describeFigure(value, value, kpi.unit) : toDigits(value),
    date,
    against,
  }));
}
