import { type RefObject, useEffect, useState } from "react";
import { useIsTakingOver } from "./useIsTakingOver.ts";
import { useIsPrinting } from "./useIsPrinting.ts";

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
    const observer = new IntersectionObserver(
      (entries) => {
        // Where the browser was busy it tells several at once; the last is how it stands.
        const entry = entries.at(-1);
        if (!entry) return;
        const isNear = entry.isIntersecting || element.contains(document.activeElement);
        const { height } = entry.boundingClientRect;
        setState((before) => (before.isNear === isNear ? before : { isNear, height: isNear ? before.height : height }));
      },
      { rootMargin: `${margin}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, margin]);
  return isPrinting ? { ...state, isNear: true } : state;
}
