import { startTransition, useEffect, useReducer } from "react";
import { whenIdle } from "../../ui/timing/whenIdle.ts";

interface Opening {
  readonly isOpen: boolean;
  /** Whether this one was opened already: for the next time there has to be another. */
  readonly isUsed: boolean;
  /** Counts the openings, from 0. */
  readonly round: number;
}

type Deed = "open" | "close" | "renew";

function reduce(before: Opening, deed: Deed): Opening {
  const { isOpen, isUsed, round } = before;
  switch (deed) {
    case "open":
      return isOpen ? before : { isOpen: true, isUsed: true, round: isUsed ? round + 1 : round };
    case "close":
      return isOpen ? { ...before, isOpen: false } : before;
    case "renew":
      return isOpen || !isUsed ? before : { isOpen: false, isUsed: false, round: round + 1 };
  }
}

/**
 * Something that opens afresh each time, and is drawn for the next time when the browser is idle, so that opening it is
 * only to show it.
 */
export function useOpenings(): [Opening, (deed: "open" | "close") => void] {
  const [opening, perform] = useReducer(reduce, { isOpen: false, isUsed: false, round: 0 });
  const isOver = opening.isUsed && !opening.isOpen;
  useEffect(() => (isOver ? whenIdle(() => startTransition(() => perform("renew"))) : undefined), [isOver]);
  return [opening, perform];
}
