import { useRouter, useSearch } from "@tanstack/react-router";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { afterPaint } from "../ui/timing/afterPaint.ts";

interface Options {
  /** Choosing what is looked at makes history; typing and opening do not. */
  readonly history?: boolean;
}

/** Changes what the patch names, and keeps the rest. */
export type UpdateSearch<Search> = (
  patch: { readonly [Key in keyof Search]?: Search[Key] | undefined },
  options?: Options,
) => void;

/**
 * The search parameters of a page as `parse` reads them, and a function that changes them. A change is drawn in the same
 * frame; the address follows after the paint, unless the person has left the page by then. Once the address has caught up,
 * it alone counts again. `parse` must be the same function in every render.
 */
export function useAheadSearch<Search extends object>(
  parse: (raw: Readonly<Record<string, unknown>>) => Search,
): [Search, UpdateSearch<Search>] {
  const raw = useSearch({ strict: false });
  // The router merges parsed values over the raw ones; only the parsed ones count.
  const routed = useMemo(() => parse({ ...raw }), [parse, raw]);
  const router = useRouter();
  const [ahead, setAhead] = useState<Search>();
  const search = ahead ?? routed;
  const latest = useRef(search);
  const pending = useRef(0);
  useLayoutEffect(() => {
    latest.current = search;
  }, [search]);
  const update = useCallback<UpdateSearch<Search>>(
    (patch, { history = false } = {}) => {
      const next = parse({ ...latest.current, ...patch });
      latest.current = next;
      pending.current += 1;
      setAhead(next);
      // The page that is drawn, though another may be on its way; on the first page none has come to its end yet.
      const { pathname } = router.state.resolvedLocation ?? router.latestLocation;
      afterPaint(async () => {
        try {
          if (router.latestLocation.pathname !== pathname) return;
          await router.navigate({ to: ".", search: () => next as never, replace: !history, resetScroll: false });
        } finally {
          pending.current -= 1;
          if (pending.current === 0) setAhead(undefined);
        }
      });
    },
    [router, parse],
  );
  return [search, update];
}
