import { untilSettled } from "../timing/untilSettled.ts";

/**
 * Brings the element of that id to the top and keeps it there until the page around it has settled. Lets go at once when
 * the person does something else. Then gives it, or its first button, the focus.
 */
export function jumpTo(id: string): void {
  const find = () => document.getElementById(id);
  untilSettled(
    () => {
      const element = find();
      element?.scrollIntoView({ block: "start" });
      return element?.getBoundingClientRect().top ?? Number.NaN;
    },
    () => {
      const element = find();
      (element?.querySelector("button") ?? element)?.focus({ preventScroll: true });
    },
  );
}
