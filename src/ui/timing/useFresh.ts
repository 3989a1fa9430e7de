import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useIsTakingOver } from "./useIsTakingOver.ts";
import { useIsPrinting } from "../useIsPrinting.ts";
import { whenIdle } from "./whenIdle.ts";

/** Looks whether what waits for its turn has come into view; a look for each that waits. */
const waiting = new Set<() => void>();

const lookAtAll = () => waiting.forEach((look) => look());

/** Whether a late value is being drawn. What it draws is out of view, and to look would have the page laid out at once. */
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
 * The value, at once where its element is in view, and as soon as the browser is idle where it is not; until then the one
 * before, at first none. So an answer takes as long as what is seen of it, however long the page is. What comes into view,
 * because a person scrolls or what stood above it went, is brought up before it is painted. Values are told apart by
 * identity. What is urgent does not wait; on paper, and of a page that is drawn ahead, nothing does.
 *
 * To look has the page laid out, so that it is done once, after what is likely in view was drawn: the first of its kind,
 * by its `place` from 0, where it is new; and what was in view, unless others came before it.
 */
export function useFresh<Value extends object>(
  ref: RefObject<HTMLElement | null>,
  value: Value,
  isUrgent = false,
  place?: number,
): Fresh<Value> {
  const isTakingOver = useIsTakingOver();
  const isPrinting = useIsPrinting();
  /** What was drawn ahead: as long as it stands, it does so whether it is in view or not. */
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
    // What stood because it was urgent stays, as it is now.
    if (wasUrgent) setLate(value);
  }
  const isFresh = isUrgent || isInView || isPrinting || late === value;
  const looked = useRef(drawn && { value: drawn, place });
  useLayoutEffect(() => {
    if (looked.current?.value === value && looked.current.place === place) return;
    looked.current = { value, place };
    if (isUrgent || isLateTurn) return;
    const isSeenNow = isSeen(ref.current);
    // React draws a component once more even where it is told what it knows.
    if (isSeenNow !== isInView) setIsInView(isSeenNow);
    // What stands in view may have made room for what waits.
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
 * Whether an element is in the window, and not on its way out. What lies in a section out of view is not asked itself: it
 * may not be laid out.
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
