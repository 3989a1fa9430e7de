import { describeTarget } from "../kpi/kpi.ts";
import { type ActualVerdict, judgeActual } from "../kpi/kpiActual.ts";
import { getById, type Ladder } from "../ladder/ladder.ts";
import { matchActuals } from "./measuredTargets.ts";
import type { Actual } from "./plan.ts";
import type { PlanRow } from "./planRow.ts";
import { describeFigure } from "../kpi/units.ts";

/** A measured value beside its target. */
export interface JudgedActual {
  readonly key: string;
  readonly target: string;
  readonly actual: string;
  /** ISO 8601; empty where none was given. */
  readonly date: string;
  /** Undefined where the target is asked no longer: then nothing is judged. */
  readonly verdict: ActualVerdict | undefined;
}

/**
 * The values that were measured for a row, in the order of its targets, then those whose target is asked no longer; none
 * for rows other than KPIs.
 */
export function listActuals(ladder: Ladder, { ask, note }: Pick<PlanRow, "ask" | "note">): JudgedActual[] {
  const entry = ask.after;
  if (entry.kind !== "kpi") return [];
  const kpi = getById(ladder.kpiById, entry.value.kpi);
  const tell = ({ value, date }: Actual) => ({ actual: describeFigure(value, value, kpi.unit), date });
  const { measured, strays } = matchActuals(entry.value.targets, note.actuals);
  return [
    ...measured.flatMap(({ key, target, actual }) =>
      actual
        ? { key, target: describeTarget(target), ...tell(actual), verdict: judgeActual(kpi, target, actual.value) }
        : [],
    ),
    ...strays.map(({ key, actual }) => ({ key, target: nameAgainst(actual), ...tell(actual), verdict: undefined })),
  ];
}

/** What a value was measured against, in the words of then. */
export const nameAgainst = ({ against }: Actual): string => against ?? "A target of an earlier version";

/** Rows with a measured value whose target is asked no longer. */
export const listWithStrays = (ladder: Ladder, rows: readonly PlanRow[]): PlanRow[] =>
  rows.filter((row) => listActuals(ladder, row).some(({ verdict }) => !verdict));
