import { useEffect, useRef } from "react";
import { isPlaceHeld } from "./holdPlace.ts";
import { jumpTo } from "./jumpTo.ts";

/**
 * A link to a row, or to a part of the page, leads there; a row that is opened by hand stays where it is, and so does a page
 * that is held where it was left.
 */
export function useArrival(openRow: string | undefined): void {
  const first = useRef(openRow);
  useEffect(() => {
    const id = first.current ?? globalThis.location.hash.slice(1);
    if (id && !isPlaceHeld()) jumpTo(id);
  }, []);
}
