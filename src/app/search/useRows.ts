import { useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { useLate } from "../../ui/timing/useLate.ts";
import type { HitGroup } from "./collectHits.ts";

/** So many rows fill the palette, also on a phone; it scrolls to more. */
const firstRows = 16;

interface Rows {
  /** The groups of which something is drawn, and how many hits of each. */
  readonly rows: readonly { readonly group: HitGroup; readonly most: number }[];
  /** Has all hits drawn right away. */
  drawAll(): void;
}

/** How many hits of each group are drawn: at once those that are in view, all of them as soon as the browser is idle. */
export function useRows(groups: readonly HitGroup[]): Rows {
  const late = useLate(groups);
  const [asked, setAsked] = useState<readonly HitGroup[]>();
  const isWhole = late === groups || asked === groups;
  const rows = useMemo(() => takeRows(groups, isWhole ? Number.POSITIVE_INFINITY : firstRows), [groups, isWhole]);
  return { rows, drawAll: () => flushSync(() => setAsked(groups)) };
}

function takeRows(groups: readonly HitGroup[], count: number): Rows["rows"] {
  const rows: { group: HitGroup; most: number }[] = [];
  let room = count;
  for (const group of groups) {
    const most = Math.min(room, group.hits.length);
    if (most > 0) rows.push({ group, most });
    room -= most;
  }
  return rows;
}
