import { screens } from "./screens.ts";
import { parseSearch, stringifySearch } from "./searchValues.ts";

const comparison = /^\/compare(?:\/([^/]*))?\/?$/;
/** How a host's file is called that stands for its folder. */
const file = /\/index\.html$/;

/** The address of a comparison of two levels as a path: `/compare/junior,mid`. A static host has a file for it. */
export const toPairPath = (from: string, to: string) => `/compare/${from},${to}`;

/**
 * The address that one stands for, both without the folder that the app lies in: `/compare?levels=junior,mid` for a path
 * that names levels, however many; for an address that names levels twice, the one that says so; the folder for its file.
 * Undefined where it stands for itself.
 */
export function readPathAddress(url: URL): URL | undefined {
  const meant = new URL(url);
  meant.pathname = url.pathname.replace(file, "/");
  const [path, part = ""] = comparison.exec(meant.pathname) ?? [];
  const levels = decode(part);
  const isScreen = `/compare/${levels}` in screens;
  const asked = meant.searchParams.getAll("levels");
  if (path === undefined || levels === undefined || isScreen || (levels === "" && asked.length < 2))
    return file.test(url.pathname) ? meant : undefined;
  const named = [levels, ...asked].filter(Boolean);
  // The last counts, as of any other part of an address.
  const besides = named.findLast((other) => other !== named.at(-1));
  meant.pathname = "/compare";
  const { levels: _, ...rest } = parseSearch(url.search);
  meant.search = stringifySearch({ levels: named.at(-1), ...rest, ...(besides && { besides }) });
  return meant;
}

const pair = /\/compare\/[a-z\d-]+,[a-z\d-]+\/?$/;

/**
 * The address that takes the place of one in the browser, so that a static host finds a file for it when it is loaded again.
 * Undefined for that of a pair, which has a file, and for one that stands for itself.
 */
export function findLastingAddress(url: URL): URL | undefined {
  if (pair.test(url.pathname) && url.search === "") return undefined;
  const folder = import.meta.env.BASE_URL.slice(0, -1);
  const inside = new URL(url);
  inside.pathname = url.pathname.slice(folder.length);
  const meant = readPathAddress(inside);
  if (meant) meant.pathname = `${folder}${meant.pathname}`;
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
