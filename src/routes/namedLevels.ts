import { redirect } from "@tanstack/react-router";
import type { Ladder } from "../domain/ladder/ladder.ts";
import { readLevels } from "../domain/ladder/readLevels.ts";

/** A list of levels that an address has, but that names none: `?levels=`. */
export const noNames: readonly string[] = [""];

/** A search with the levels of these parts by their ids. The same object where they stand so already. */
export function nameLevelsById<Search extends object>(
  ladder: Ladder,
  search: Search,
  parts: readonly (keyof Search)[],
) {
  const named = parts.flatMap((part) => {
    const asked = search[part] as string | readonly string[] | undefined;
    if (asked === undefined || asked === noNames) return [];
    const ids: readonly string[] = readLevels(ladder, String(asked));
    const [first = ""] = ids;
    // A single level that is not one, such as “mid or senior”, stays as it is.
    const meant = Array.isArray(asked) ? (ids.length > 0 ? ids : noNames) : ids.length === 1 ? first : asked;
    return String(meant) === String(asked) ? [] : [[part, meant]];
  });
  return named.length > 0 ? { ...search, ...(Object.fromEntries(named) as Partial<Search>) } : search;
}

/** Has a route's address name levels by their ids: one that names them otherwise is replaced. */
export const namesLevels =
  <Search extends object>(...parts: readonly (keyof Search)[]) =>
  ({
    context,
    search,
    location,
  }: {
    readonly context: { readonly ladder: Ladder };
    readonly search: Search;
    readonly location: { readonly hash: string };
  }) => {
    const named = nameLevelsById(context.ladder, search, parts);
    if (named !== search) throw redirect({ to: ".", search: named as never, hash: location.hash, replace: true });
  };
