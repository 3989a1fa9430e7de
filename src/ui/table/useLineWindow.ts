import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type Line, toSlot } from "./GridLine.tsx";
import { mostDrawn } from "./mostDrawn.ts";
import { whenIdle } from "../timing/whenIdle.ts";

/** How tall lines are that were not drawn yet, in pixels. */
const heights = { heading: 36, row: 62, detail: 300 } as const satisfies Record<Line<unknown>["kind"], number>;

/** So many lines are drawn beside those in view, on each side. */
const beside = 12;

/** So many more are drawn in one turn where all are to be. */
const perTurn = 8;

/** How far beside those in view lines are drawn: where there are few, as far as there are any, turn by turn. */
function useReach(count: number): number {
  const [reach, setReach] = useState(beside);
  const wanted = count > mostDrawn ? beside : Math.max(count, beside);
  useEffect(() => {
    if (reach === wanted) return undefined;
    return whenIdle(() => flushSync(() => setReach(Math.min(wanted, reach + perTurn))));
  }, [reach, wanted]);
  return reach;
}

/** Which lines of a long grid are drawn: those in view and near it, and those that have the focus or are open. */
export function useLineWindow<Item>(
  table: RefObject<HTMLTableElement | null>,
  lines: readonly Line<Item>[],
  openId: string | undefined,
) {
  const [top, setTop] = useState(0);
  const kept = useRef<number>(undefined);
  const reach = useReach(lines.length);
  useLayoutEffect(() => {
    const body = table.current?.tBodies[0];
    if (body) setTop(body.getBoundingClientRect().top + globalThis.scrollY);
  }, [table]);
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    // Lines are measured while React commits, when it cannot draw at once.
    useFlushSync: false,
    estimateSize: (at) => heights[lines[at]?.kind ?? "row"],
    // The heights belong to what is drawn, so that they go by where React draws it.
    getItemKey: (at) => (lines[at] ? toSlot(lines[at]) : at),
    overscan: reach,
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
  const items = virtualizer.getVirtualItems();
  const { range } = virtualizer;
  return {
    items,
    top,
    size: virtualizer.getTotalSize(),
    /** Whether the line is in view, or the next to what is. */
    isInView: (at: number) => range !== null && at >= range.startIndex - 1 && at <= range.endIndex + 1,
    /** Brings the line into view, so that it is drawn. */
    drawLine(at: number) {
      kept.current = at;
      virtualizer.scrollToIndex(at, { align: "center" });
    },
    measure: virtualizer.measureElement,
  };
}

function findFocused(table: HTMLTableElement | null): number | undefined {
  const line = document.activeElement?.closest<HTMLElement>("tr[data-index]");
  return line && table?.contains(line) ? Number(line.dataset["index"]) : undefined;
}
