import { type RefObject, useEffect, useRef } from "react";
import { afterPaint } from "../timing/afterPaint.ts";

/** So much of what a row has opened is brought into view, in pixels: its title, and the first lines under it. */
const headHeight = 160;

/**
 * Brings what a row opens into view where it begins below the window: else the press seems to have done nothing. Once the
 * answer is painted, the page moves as far as the head of it needs, and never so far that the row itself would leave.
 * Only for a row that is in view: where a link leads to one, it is brought there anyway.
 */
export function useDetailInView(table: RefObject<HTMLTableElement | null>, openId: string | undefined): void {
  const before = useRef(openId);
  useEffect(() => {
    if (before.current === openId) return;
    before.current = openId;
    if (openId !== undefined) afterPaint(() => bringIntoView(table.current, document.getElementById(openId)));
  }, [table, openId]);
}

function bringIntoView(table: HTMLTableElement | null, head: HTMLElement | null) {
  const detail = head && table?.contains(head) && findDetail(head);
  if (!detail) return;
  const { top } = head.getBoundingClientRect();
  const { top: start, height } = detail.getBoundingClientRect();
  const missing = start + Math.min(height, headHeight) - innerHeight;
  const room = top - Number.parseFloat(getComputedStyle(head).scrollMarginTop);
  if (missing <= 0 || room <= 0 || top >= innerHeight) return;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollBy({ top: Math.min(missing, room), behavior: isStill ? "instant" : "smooth" });
}

/** What has opened under a row, whose head may stand in a line of its own. */
function findDetail(head: Element): Element | undefined {
  const next = head.closest("tr")?.nextElementSibling;
  return [next, next?.nextElementSibling].flatMap((line) => line?.querySelector(":scope > [data-detail]") ?? [])[0];
}
