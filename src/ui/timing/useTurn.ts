import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useIsPrinting } from "../useIsPrinting.ts";
import { useNearView } from "./useNearView.ts";
import { whenIdle } from "./whenIdle.ts";

/**
 * True when something costly should be drawn in an element: once it is near, as an idle task so that scrolling comes first;
 * false again when it is far away. An element that is known to be in view, and everything on paper, does not wait.
 */
export function useTurn(ref: RefObject<HTMLElement | null>, margin: number, isInView: boolean): boolean {
  const { isNear, height } = useNearView(ref, margin);
  const isPrinting = useIsPrinting();
  const [isDrawn, setIsDrawn] = useState(isInView);
  const [wasInView, setWasInView] = useState(isInView);
  if (isInView !== wasInView) {
    setWasInView(isInView);
    if (isInView) setIsDrawn(true);
  }
  useEffect(() => {
    if (isNear === undefined || isNear === isDrawn) return undefined;
    // Without a height the element was not measured yet, so that its room could not be kept.
    if (!isNear && height === undefined) return undefined;
    return whenIdle(() => flushSync(() => setIsDrawn(isNear)));
  }, [isNear, height, isDrawn]);
  return isDrawn || isPrinting;
}
