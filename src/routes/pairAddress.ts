import { parseSearch, stringifySearch } from "./searchValues.ts";

const pair = /\/compare\/([^/,]+),([^/,]+)\/?$/;

/** The address of a comparison of two levels as a path: `/compare/junior,mid`. A static host has a file for it. */
export const toPairPath = (from: string, to: string) => `/compare/${from},${to}`;

/** The address that a pair's path stands for: `/compare?levels=junior,mid`. Undefined for any other address. */
export function readPairAddress(url: URL): URL | undefined {
  const [path, from, to] = pair.exec(url.pathname) ?? [];
  if (path === undefined || from === undefined || to === undefined) return undefined;
  const levels = [decode(from), decode(to)];
  if (levels.includes(undefined)) return undefined;
  const meant = new URL(url);
  meant.pathname = `${url.pathname.slice(0, -path.length)}/compare`;
  meant.search = stringifySearch({ levels, ...parseSearch(url.search) });
  return meant;
}

/** Undefined where the text is cut short in the middle of a letter ("50%"): the router throws what its rewrite throws. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
