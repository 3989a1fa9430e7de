import { type RefObject, useEffect } from "react";
import { afterPaint } from "../../ui/timing/afterPaint.ts";

/**
 * As long as something is told in `place`, which lies over the foot of the window, what has the focus by the keyboard is
 * not below it: the page scrolls as far as it takes. What is pressed by hand stays where it is.
 */
export function useUncoveredFocus(place: RefObject<HTMLElement | null>, told: object | undefined): void {
  useEffect(() => {
    if (!told) return undefined;
    const { style } = document.documentElement;
    const uncover = () =>
      afterPaint(() => {
        const cover = place.current?.getBoundingClientRect();
        const focused = document.activeElement;
        if (!cover || !focused?.matches(":focus-visible") || place.current?.contains(focused)) return;
        const { top, bottom, left, right } = focused.getBoundingClientRect();
        style.scrollPaddingBottom = `${innerHeight - cover.top + gap}px`;
        if (bottom > cover.top && top < cover.bottom && right > cover.left && left < cover.right)
          focused.scrollIntoView({ block: "nearest" });
      });
    uncover();
    addEventListener("focusin", uncover);
    return () => {
      removeEventListener("focusin", uncover);
      style.scrollPaddingBottom = "";
    };
  }, [place, told]);
}

/** Between what has the focus and what lies below it, in pixels. */
const gap = 8;
