import { type RefObject, useLayoutEffect, useState } from "react";

/** How many pixels a pixel of a chart takes: more than one where the person has texts larger than usual. */
const readTextScale = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

/**
 * How wide an element is, kept up to date, in sixteenths of a rem: pixels, but where the person has larger texts;
 * `initial` until it is laid out, or where nothing is.
 */
export function useWidth(ref: RefObject<HTMLElement | null>, initial: number): number {
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const measure = () => setWidth((before) => Math.floor(element.clientWidth / readTextScale()) || before);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
