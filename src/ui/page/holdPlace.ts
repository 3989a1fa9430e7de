import { untilSettled } from "../timing/untilSettled.ts";

let isHolding = () => false;

/**
 * Brings the page to where it was left, in pixels from its top, and holds it there until all is drawn: what is opened from
 * the browser's storage comes later than the page. Lets go at once when the person does something else.
 */
export function holdPlace(top: number): void {
  isHolding = untilSettled(() => {
    globalThis.scrollTo({ top, behavior: "instant" });
    const { scrollHeight } = document.documentElement;
    // While the page is too short for it, there is more to come. Heights are rounded.
    return scrollHeight + 1 >= top + globalThis.innerHeight ? scrollHeight : Number.NaN;
  });
}

/** True while the page is held where it was left, so that no link of its address leads elsewhere. */
export const isPlaceHeld = (): boolean => isHolding();
