import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Line } from "./GridLine.tsx";
import { useIsPrinting } from "./useIsPrinting.ts";

/** So many lines are drawn at once, in view or not: the browser's own search then finds them all. */
const mostDrawn = 150;

/** How tall lines are that were not drawn yet, in pixels. */
const heights = { heading: 36, row: 62, detail: 300 } as const satisfies Record<Line<unknown>["kind"], number>;

/** Which lines of a long grid are drawn: those in view and near it, and the one that has the focus. On paper, all. */
export function useLineWindow<Item>(table: RefObject<HTMLTableElement | null>, lines: readonly Line<Item>[]) {
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
    estimateSize: (at) => heights[lines[at]?.kind ?? "row"],
    getItemKey: (at) => lines[at]?.key ?? at,
    overscan: 8,
    scrollMargin: top,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      const focused = findFocused(table.current) ?? kept.current;
      return focused === undefined || focused >= lines.length || drawn.includes(focused)
        ? drawn
        : [...drawn, focused].toSorted((left, right) => left - right);
    },
  });
  if (!isLong) return { shown: lines.map((_, at) => at), before: 0, after: 0, drawLine: none, measure: none };
  const items = virtualizer.getVirtualItems();
  return {
    shown: items.map(({ index }) => index),
    before: (items[0]?.start ?? top) - top,
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
