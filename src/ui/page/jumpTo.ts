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
      if (element) clearHead(element);
      element?.scrollIntoView({ block: "start" });
      return element?.getBoundingClientRect().top ?? Number.NaN;
    },
    () => {
      const element = find();
      (element?.querySelector("button") ?? element)?.focus({ preventScroll: true });
    },
  );
}

/** Lets a row of a table come to stand right below the head that stays in view: of the row before it nothing shows. */
function clearHead(element: HTMLElement): void {
  const head = element.closest("table")?.tHead;
  const cell = head?.rows[0]?.cells[0];
  if (!head || !cell) return;
  const style = [head, cell].map((part) => getComputedStyle(part)).find(({ position }) => position === "sticky");
  if (!style) return;
  const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  element.style.scrollMarginTop = `${Number.parseFloat(style.top) + head.offsetHeight - padding}px`;
}
