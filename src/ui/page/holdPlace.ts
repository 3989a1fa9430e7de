import { untilSettled } from "../timing/untilSettled.ts";
import type { Place } from "./readPlace.ts";

let isHolding = () => false;

/**
 * Brings the page to where it was left and holds it there until all is drawn: what is opened from the browser's storage
 * comes later than the page, and rows have their heights only once they are in view, so the row that was there counts and
 * not how far it was from the top of the page. Lets go at once when the person does something else.
 */
export function holdPlace({ scroll, marks }: Place): void {
  isHolding = untilSettled(() => {
    const [at, mark] = [...marks.entries()].find(([, { id }]) => document.getElementById(id)) ?? [];
    const element = mark && document.getElementById(mark.id);
    if (!element) {
      globalThis.scrollTo({ top: scroll, behavior: "instant" });
      const { scrollHeight } = document.documentElement;
      // While the page is too short for it, there is more to come. Heights are rounded.
      return marks.length === 0 && scrollHeight + 1 >= scroll + globalThis.innerHeight ? scrollHeight : Number.NaN;
    }
    const missing = element.getBoundingClientRect().top - mark.top;
    if (Math.abs(missing) >= 1) globalThis.scrollBy({ top: missing, behavior: "instant" });
    // The part that holds the row is there before the row is.
    return at === 0 && Math.abs(missing) < 1 ? document.documentElement.scrollHeight : Number.NaN;
  });
}

/** True while the page is held where it was left, so that no link of its address leads elsewhere. */
export const isPlaceHeld = (): boolean => isHolding();
