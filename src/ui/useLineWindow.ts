import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Line } from "./GridLine.tsx";
import { useIsPrinting } from "./useIsPrinting.ts";

/** So many lines are drawn at once, in view or not: the browser's own search then finds them all. */
const mostDrawn = 150;

/** How tall lines are that were not drawn yet, in pixels. */
const heights = { heading: 36, row: 62, detail: 300 } as const satisfies Record<Line<unknown>["kind"], number>;

/** Whether a grid is long, and which of its lines are drawn then: those in view and near it, and those that have the focus or are open. On paper, all. */
export function useLineWindow<Item>(
  table: RefObject<HTMLTableElement | null>,
  lines: readonly Line<Item>[],
  openId: string | undefined,
) {
  const isPrinting = useIsPrinting();
  const isLong = lines.length > mostDrawn && !isPrinting;
  const [top, setTop] = useState(0);
  const kept = useRef<number>(undefined);
  useLayoutEffect(() => {
    const body = table.current?.tBodies[0];
    if (isLong && body) setTop(body.getBoundingClientRect().top + globalThis.scrollY);
  }, [table, isLong]);
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    enabled: isLong,
    // Lines are measured while React commits, when it cannot draw at once.
    useFlushSync: false,
    estimateSize: (at) => heights[lines[at]?.kind ?? "row"],
    getItemKey: (at) => lines[at]?.key ?? at,
    overscan: 12,
    scrollMargin: top,
    rangeExtractor: (range) => {
      const wanted = [
        findFocused(table.current) ?? kept.current ?? -1,
        lines.findIndex(({ kind, key }) => kind === "row" && key === openId),
      ];
      const drawn = new Set([...defaultRangeExtractor(range), ...wanted.filter((at) => lines[at] !== undefined)]);
      return [...drawn].toSorted((left, right) => left - right);
    },
  });
  if (!isLong) return { isLong, shown: [], after: 0, drawLine: none, measure: none };
  const items = virtualizer.getVirtualItems();
  return {
    isLong,
    /** The lines to draw, each with the height of what is not drawn before it, in pixels. */
    shown: items.map(({ index, start }, turn) => ({ at: index, gap: start - (items[turn - 1]?.end ?? top) })),
    after: virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top),
    /** Brings the line into view, so that it is drawn. */
    drawLine(at: number) {
      kept.current = at;
      virtualizer.scrollToIndex(at, { align: "center" });
    },
    measure: virtualizer.measureElement,
  };
}

const none = () => {};

function findFocused(table: HTMLTableElement | null): number | undefined {
  const line = document.activeElement?.closest<HTMLElement>("tr[data-index]");
  return line && table?.contains(line) ? Number(line.dataset["index"]) : undefined;
}
