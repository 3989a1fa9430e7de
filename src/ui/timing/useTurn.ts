import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useIsPrinting } from "../useIsPrinting.ts";
import { useNearView } from "./useNearView.ts";
import { whenIdle } from "./whenIdle.ts";

/**
 * Whether something costly is to be drawn in an element: once it is in view or about to be, in its turn when the browser
 * is idle, so that scrolling goes before drawing; and no more once it is far away. What is known to have come into view is
 * there at once, and paper does not wait.
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
    // What has no height yet was not looked at.
    if (!isNear && height === undefined) return undefined;
    return whenIdle(() => flushSync(() => setIsDrawn(isNear)));
  }, [isNear, height, isDrawn]);
  return isDrawn || isPrinting;
}
