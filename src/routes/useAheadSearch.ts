import { useRouter } from "@tanstack/react-router";
import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { afterPaint } from "../ui/timing/afterPaint.ts";
import { useReadSearch } from "./useReadSearch.ts";

/** Changes what the patch names, and keeps the rest. */
export type UpdateSearch<Search> = (patch: { readonly [Key in keyof Search]?: Search[Key] | undefined }) => void;

/**
 * The search parameters of a page as `parse` reads them, and a function that changes them. A change is drawn in the same
 * frame; the address follows after the paint, unless the person has left the page by then. Once the address has caught up,
 * it alone counts again. `parse` must be the same function in every render, and `quiet` the same list.
 *
 * Choosing what is looked at makes history, an entry for each press, which Back undoes; typing and opening do not: `quiet`
 * names the parts of those. Without it nothing makes history.
 */
export function useAheadSearch<Search extends object>(
  parse: (raw: Readonly<Record<string, unknown>>) => Search,
  quiet?: readonly (keyof Search)[],
): [Search, UpdateSearch<Search>] {
  const routed = useReadSearch(parse);
  const router = useRouter();
  const [ahead, setAhead] = useState<Search>();
  const search = ahead ?? routed;
  const latest = useRef(search);
  const pending = useRef(0);
  useLayoutEffect(() => {
    latest.current = search;
  }, [search]);
  const update = useCallback<UpdateSearch<Search>>(
    (patch) => {
      const next = parse({ ...latest.current, ...patch });
      const isPress = quiet !== undefined && isOtherBut(quiet, latest.current, next);
      latest.current = next;
      pending.current += 1;
      setAhead(next);
      // The page that is drawn, though another may be on its way; on the first page none has come to its end yet.
      const { pathname } = router.state.resolvedLocation ?? router.latestLocation;
      afterPaint(async () => {
        try {
          if (router.latestLocation.pathname !== pathname) return;
          await router.navigate({ to: ".", search: () => next as never, replace: !isPress, resetScroll: false });
        } finally {
          pending.current -= 1;
          if (pending.current === 0) setAhead(undefined);
        }
      });
    },
    [router, parse, quiet],
  );
  return [search, update];
}

/** Whether two searches differ in more than the parts named. */
function isOtherBut<Search extends object>(quiet: readonly (keyof Search)[], from: Search, to: Search): boolean {
  const names = Object.keys({ ...from, ...to }) as (keyof Search)[];
  // Texts, or lists of them.
  return names.some((name) => !quiet.includes(name) && String(from[name]) !== String(to[name]));
}
