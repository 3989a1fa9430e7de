import { gzipSync } from "node:zlib";

/** What a new connection brings by the first round trip, less the answer's head, in bytes. */
const firstTrip = 14_300;

/** Elements that are whole as soon as they begin, or nearly so: a browser may wait until they end. */
const small = /<(?:button|footer|h2|h3|li|th|tr)\b[^>]*? id="([^"]+)"/g;

/**
 * The id of the last element of a page that the first round trip brings with gzip. The browser is told to paint nothing
 * before: a sentence that is balanced over its lines, or a bar, would move as its rest comes, and there is no earlier
 * picture to be had. Throws where no element has an id.
 */
export function findLastOfFirstTrip(page: string): string {
  let last: RegExpExecArray | undefined;
  for (const found of page.matchAll(small)) {
    if (gzipSync(page.slice(0, found.index), { level: 9 }).length > firstTrip) break;
    last = found;
  }
  if (!last?.[1]) throw new Error("The page has no element to wait for.");
  return last[1];
}
