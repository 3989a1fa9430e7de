import { describeTarget } from "../kpi/kpi.ts";
import { type ActualVerdict, judgeActual, listTargetKeys } from "../kpi/kpiActual.ts";
import { getById, type Ladder } from "../ladder/ladder.ts";
import type { PlanRow } from "./planRow.ts";
import { describeFigure } from "../kpi/units.ts";

/** A measured value beside its target. */
export interface JudgedActual {
  readonly key: string;
  readonly target: string;
  readonly actual: string;
  /** ISO 8601; empty where none was given. */
  readonly date: string;
  readonly verdict: ActualVerdict;
}

/** The values that were measured for a row, in the order of its targets; none for rows other than KPIs. */
export function listActuals(ladder: Ladder, { ask, note }: Pick<PlanRow, "ask" | "note">): JudgedActual[] {
  const entry = ask.after;
  if (entry.kind !== "kpi") return [];
  const kpi = getById(ladder.kpiById, entry.value.kpi);
  return listTargetKeys(entry.value.targets).flatMap(({ key, target }) => {
    const actual = note.actuals[key];
    if (!actual) return [];
    return {
      key,
      target: describeTarget(target),
      actual: describeFigure(actual.value, actual.value, kpi.unit),
      date: actual.date,
      verdict: judgeActual(kpi, target, actual.value),
    };
  });
}
