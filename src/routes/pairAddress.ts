import { parseSearch, stringifySearch } from "./searchValues.ts";

const pair = /\/compare\/([^/,]+),([^/,]+)\/?$/;

/** The address of a comparison of two levels as a path: `/compare/junior,mid`. A static host has a file for it. */
export const toPairPath = (from: string, to: string) => `/compare/${from},${to}`;

/** The address that a pair's path stands for: `/compare?levels=junior,mid`. Undefined for any other address. */
export function readPairAddress(url: URL): URL | undefined {
  const [path, from, to] = pair.exec(url.pathname) ?? [];
  if (path === undefined || from === undefined || to === undefined) return undefined;
  const meant = new URL(url);
  meant.pathname = `${url.pathname.slice(0, -path.length)}/compare`;
  const levels = [decodeURIComponent(from), decodeURIComponent(to)];
  meant.search = stringifySearch({ levels, ...parseSearch(url.search) });
  return meant;
}
