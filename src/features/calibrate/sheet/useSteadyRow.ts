import { useCallback, useLayoutEffect, useRef } from "react";
import { findRow } from "./useSheetKeys.ts";

/**
 * Gives what keeps a row where it stands in the window through the next change: an open row above it that closes would
 * else take it away from the finger that marks it.
 */
export function useSteadyRow(): (row: string) => void {
  const kept = useRef<{ readonly item: Element; readonly top: number }>(undefined);
  useLayoutEffect(() => {
    if (!kept.current) return;
    const { item, top } = kept.current;
    kept.current = undefined;
    const moved = item.getBoundingClientRect().top - top;
    if (moved !== 0) globalThis.scrollBy({ top: moved, behavior: "instant" });
  });
  return useCallback((row) => {
    const item = findRow(row);
    kept.current = item ? { item, top: item.getBoundingClientRect().top } : undefined;
  }, []);
}
