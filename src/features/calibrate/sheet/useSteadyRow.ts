import { useCallback, useLayoutEffect, useRef } from "react";
import { findRow } from "./useSheetKeys.ts";

/**
 * Gives what keeps a row where it stands in the window through the next change: an open row above it that closes would
 * else take it away from the finger that marks it. With `isMark` its marks are kept, which on a phone stand below the words
 * that open.
 */
export function useSteadyRow(): (row: string, isMark: boolean) => void {
  const kept = useRef<{ readonly item: HTMLElement; readonly top: number }>(undefined);
  useLayoutEffect(() => {
    if (!kept.current) return;
    const { item, top } = kept.current;
    kept.current = undefined;
    // Where it stands of itself: what sticks to the edge of the window moves with it only in part.
    item.style.position = "static";
    const moved = item.getBoundingClientRect().top - top;
    item.style.position = "";
    if (moved !== 0) globalThis.scrollBy({ top: moved, behavior: "instant" });
  });
  return useCallback((row, isMark) => {
    const item = findRow(row);
    const part = isMark ? item?.querySelector<HTMLElement>("[role=group]") : item;
    kept.current = part ? { item: part, top: part.getBoundingClientRect().top } : undefined;
  }, []);
}
