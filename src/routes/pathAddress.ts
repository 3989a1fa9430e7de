import { parseSearch, stringifySearch } from "./searchValues.ts";

const comparison = /\/compare\/([^/,]+(?:,[^/,]+)+)\/?$/;
/** How a host's file is called that stands for its folder. */
const file = /\/index\.html$/;

/** The address of a comparison of two levels as a path: `/compare/junior,mid`. A static host has a file for it. */
export const toPairPath = (from: string, to: string) => `/compare/${from},${to}`;

/**
 * The address that a path stands for: `/compare?levels=junior,mid` for that of a pair, or of more levels; the folder for
 * its file. Undefined where it stands for itself.
 */
export function readPathAddress(url: URL): URL | undefined {
  const meant = new URL(url);
  meant.pathname = url.pathname.replace(file, "/");
  const [path, list] = comparison.exec(meant.pathname) ?? [];
  const levels = list?.split(",").map(decode);
  if (path === undefined || !levels || levels.includes(undefined)) return file.test(url.pathname) ? meant : undefined;
  meant.pathname = `${meant.pathname.slice(0, -path.length)}/compare`;
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
