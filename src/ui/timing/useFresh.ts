import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useIsTakingOver } from "./useIsTakingOver.ts";
import { useIsPrinting } from "../useIsPrinting.ts";
import { whenIdle } from "./whenIdle.ts";

/** One function per waiting element: each checks whether its element has come into view. */
const waiting = new Set<() => void>();

const lookAtAll = () => waiting.forEach((look) => look());

/** True while a late value is drawn. It is out of view, and checking would force a layout. */
let isLateTurn = false;

function drawInTurn(draw: () => void) {
  isLateTurn = true;
  try {
    flushSync(draw);
  } finally {
    isLateTurn = false;
  }
}

interface Fresh<Value> {
  readonly shown: Value | undefined;
  /** Whether the element was in view when last looked at. */
  readonly isInView: boolean;
}

/**
 * The newest value if the element is in view; else the previous one (at first undefined) until the browser is idle. So an
 * answer costs as much as the part of it that is seen, however long the page is. An element that comes into view, by
 * scrolling or because something above it went, gets its value before it is painted. Values are compared by identity.
 * Nothing waits if it is urgent, on paper, or in a page that is drawn ahead.
 *
 * Checking what is in view forces a layout, so it is done once, after the elements that are probably in view were drawn:
 * new ones with a low `place` (from 0), and those that were in view before, unless others came above them.
 */
export function useFresh<Value extends object>(
  ref: RefObject<HTMLElement | null>,
  value: Value,
  isUrgent = false,
  place?: number,
): Fresh<Value> {
  const isTakingOver = useIsTakingOver();
  const isPrinting = useIsPrinting();
  /** The value that was drawn ahead. It stays while it is unchanged, in view or not. */
  const drawn = isTakingOver ? value : undefined;
  const taken = useRef(drawn);
  const [late, setLate] = useState(drawn);
  const [isInView, setIsInView] = useState(() => place === 0 && !isLateTurn);
  const [placed, setPlaced] = useState(place);
  if (placed !== place) {
    setPlaced(place);
    if ((place ?? 0) > (placed ?? 0)) setIsInView(false);
  }
  const [wasUrgent, setWasUrgent] = useState(isUrgent);
  if (wasUrgent !== isUrgent) {
    setWasUrgent(isUrgent);
    // A value that was shown as urgent stays, in its newest state.
    if (wasUrgent) setLate(value);
  }
  const isFresh = isUrgent || isInView || isPrinting || late === value;
  const looked = useRef(drawn && { value: drawn, place });
  useLayoutEffect(() => {
    if (looked.current?.value === value && looked.current.place === place) return;
    looked.current = { value, place };
    if (isUrgent || isLateTurn) return;
    const isSeenNow = isSeen(ref.current);
    // React may render once more even when the state is set to the same value.
    if (isSeenNow !== isInView) setIsInView(isSeenNow);
    // Drawing what is in view may have moved a waiting element into view.
    if (isSeenNow) lookAtAll();
  }, [ref, value, isUrgent, place, isInView]);
  useLayoutEffect(() => {
    if (isInView && !isLateTurn) lookAtAll();
  }, [isInView]);
  useLayoutEffect(() => {
    if (isFresh) return undefined;
    const look = () => {
      if (isSeen(ref.current)) setIsInView(true);
    };
    if (waiting.size === 0) addEventListener("scroll", lookAtAll, { passive: true });
    waiting.add(look);
    return () => {
      waiting.delete(look);
      if (waiting.size === 0) removeEventListener("scroll", lookAtAll);
    };
  }, [ref, isFresh]);
  useEffect(() => {
    if (isUrgent) return undefined;
    if (taken.current === value) return whenIdle(() => setIsInView(isSeen(ref.current)));
    taken.current = undefined;
    return whenIdle(() => drawInTurn(() => setLate(value)));
  }, [ref, value, isUrgent]);
  return { shown: isFresh ? value : late, isInView };
}

/**
 * True if an element is in the window and not leaving. An element in a section that is out of view is not measured, as that
 * section may not be laid out.
 */
function isSeen(element: HTMLElement | null): boolean {
  if (!element || element.closest("[data-leaving]")) return false;
  const around = element.closest("section");
  return (!around || meetsWindow(around)) && meetsWindow(element);
}

function meetsWindow(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top <= innerHeight && bottom >= 0;
}
