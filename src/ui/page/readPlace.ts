/** Where a page was left. */
export interface Place {
  /** In pixels from the top of the page. Rows out of view count as tall as they are taken to be, so it is not all. */
  readonly scroll: number;
  /** A row in view and the part of the page that holds it, by id, and how far each was below the top of the window. */
  readonly marks: readonly { readonly id: string; readonly top: number }[];
}

/** So far apart it is looked for a row, in pixels: none is less tall. */
const step = 16;

/** Where the page is now: by the first row that begins within the window, if it has rows. */
export function readPlace(): Place {
  const { scrollY: scroll, innerWidth } = globalThis;
  const row = scroll > 0 ? findRow(innerWidth / 2) : undefined;
  const marks = [row, row?.closest("section[id]")].flatMap((element) =>
    element ? { id: element.id, top: element.getBoundingClientRect().top } : [],
  );
  return { scroll, marks };
}

/**
 * The head of the first row whose beginning is in the window, at a distance from its left side. Groups of rows have heads
 * too, but their ids are others each time that the page is made.
 */
function findRow(x: number): HTMLElement | undefined {
  for (let y = 0; y < globalThis.innerHeight; y += step) {
    const line = document.elementFromPoint(x, y)?.closest("tbody > tr");
    // On phones the head of a row stands in a line of its own.
    const head = [line, line?.previousElementSibling].flatMap(
      (tr) => tr?.querySelector<HTMLElement>("th[scope=row][id]") ?? [],
    )[0];
    if (head && head.getBoundingClientRect().top >= 0) return head;
  }
  return undefined;
}

/** Takes what was stored for a place; undefined where it is none. */
export function parsePlace(stored: unknown): Place | undefined {
  const place = stored as Partial<Place> | null | undefined;
  return typeof place?.scroll === "number" && Array.isArray(place.marks) ? (place as Place) : undefined;
}
