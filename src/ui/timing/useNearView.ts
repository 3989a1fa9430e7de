import { type RefObject, useEffect, useState } from "react";
import { useIsTakingOver } from "./useIsTakingOver.ts";
import { useIsPrinting } from "../useIsPrinting.ts";
import { watchNearness } from "./watchNearness.ts";

interface Near {
  /** Undefined as long as it is not known: in a page that was drawn ahead. */
  readonly isNear: boolean | undefined;
  /** How tall the element was when it was last near, in pixels. */
  readonly height: number | undefined;
}

/**
 * Whether an element is in view or about to be, so that what is far away need not be drawn; on paper everything is, and
 * what has the focus stays. True where the environment cannot tell.
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
