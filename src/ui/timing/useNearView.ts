import { type RefObject, useEffect, useState } from "react";
import { useIsTakingOver } from "./useIsTakingOver.ts";
import { useIsPrinting } from "../useIsPrinting.ts";
import { watchNearness } from "./watchNearness.ts";

interface Near {
  /** Undefined until it is known, as in a page that was drawn ahead. */
  readonly isNear: boolean | undefined;
  /** How tall the element was when it was last near, in pixels. */
  readonly height: number | undefined;
}

/**
 * Tells whether an element is in view or about to be, so that others need not be drawn. On paper every element is near, and
 * one that has the focus stays near. True if the environment cannot tell.
 */
export function useNearView(ref: RefObject<HTMLElement | null>, margin = 800): Near {
  const isTakingOver = useIsTakingOver();
  const [state, setState] = useState<Near>({
    isNear: isTakingOver ? undefined : typeof IntersectionObserver === "undefined",
    height: undefined,
  });
  const isPrinting = useIsPrinting();
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof IntersectionObserver === "undefined") return undefined;
    return watchNearness(element, margin, ({ isIntersecting, boundingClientRect: { height } }) => {
      const isNear = isIntersecting || element.contains(document.activeElement);
      setState((before) => (before.isNear === isNear ? before : { isNear, height: isNear ? before.height : height }));
    });
  }, [ref, margin]);
  return isPrinting ? { ...state, isNear: true } : state;
}
