import { useState } from "react";
import { findWayToRow, type WayToRow } from "./findWayToRow.ts";
import type { ComparisonView } from "./useComparison.ts";

/**
 * The way to a row that a link leads to and hides, until it is shown. A row that is hidden by what is pressed or typed here
 * is no news to who does so, and a notice would move the page under their hands.
 */
export function useWayToRow(view: ComparisonView): WayToRow | undefined {
  const { openRow } = view;
  const [hidden, setHidden] = useState(() => (findWayToRow(view) ? openRow : undefined));
  const way = openRow !== undefined && openRow === hidden ? findWayToRow(view) : undefined;
  if (hidden !== undefined && !way) setHidden(undefined);
  return way;
}
