import { type RefObject, useEffect, useState } from "react";
import { useMediaQuery } from "./useMediaQuery.ts";

/**
 * Whether an element is in view or about to be, so that what is far away need not be drawn; on paper everything is.
 * True where the environment cannot tell. Also the height that the element had when it was last near, in pixels.
 */
export function useNearView(
  ref: RefObject<HTMLElement | null>,
  margin = 800,
): { isNear: boolean; height: number | undefined } {
  const [state, setState] = useState<{ isNear: boolean; height: number | undefined }>({
    isNear: typeof IntersectionObserver === "undefined",
    height: undefined,
  });
  const isPrint = useMediaQuery("print");
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const isNear = entry.isIntersecting;
        setState((before) =>
          before.isNear === isNear
            ? before
            : { isNear, height: isNear ? before.height : entry.boundingClientRect.height },
        );
      },
      { rootMargin: `${margin}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, margin]);
  return isPrint ? { ...state, isNear: true } : state;
}
