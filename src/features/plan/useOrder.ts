import { useMemo, useState } from "react";
import { orderRows } from "../../domain/plan/planOrder.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";

/** The rows, what matters most first. While a row is open the order stands still, so that no row moves under the hands. */
export function useOrder(rows: readonly PlanRow[], openKey: string | undefined): readonly PlanRow[] {
  const fresh = useMemo(
    () =>
      orderRows(rows)
        .map(({ ask }) => ask.key)
        .join(" "),
    [rows],
  );
  const [kept, setKept] = useState(fresh);
  if (openKey === undefined && kept !== fresh) setKept(fresh);
  return useMemo(() => {
    const rank = new Map(kept.split(" ").map((key, at) => [key, at]));
    return rows.toSorted((left, right) => (rank.get(left.ask.key) ?? 0) - (rank.get(right.ask.key) ?? 0));
  }, [rows, kept]);
}
