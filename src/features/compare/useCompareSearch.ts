import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { type CompareSearch, parseCompareSearch } from "../../routes/compareSearch.ts";
import { afterPaint } from "../../ui/afterPaint.ts";

type Patch = { readonly [Key in keyof CompareSearch]?: CompareSearch[Key] | undefined };

interface Options {
  /** Choosing levels makes history; typing and opening do not. */
  readonly history?: boolean;
}

/** Asks for something else: what the patch names changes, the rest stays. */
export type UpdateSearch = (patch: Patch, options?: Options) => void;

/**
 * What the address asks for, and a way to ask for something else. The answer is there in the same frame; the address
 * follows after the paint, and once it has caught up it is the only truth again.
 */
export function useCompareSearch(): [CompareSearch, UpdateSearch] {
  const raw = useSearch({ from: "/compare" });
  // The router merges what was understood over what was written; only what was understood counts.
  const routed = useMemo(() => parseCompareSearch({ ...raw }), [raw]);
  const navigate = useNavigate({ from: "/compare" });
  const [ahead, setAhead] = useState<CompareSearch>();
  const search = ahead ?? routed;
  const latest = useRef(search);
  const pending = useRef(0);
  useLayoutEffect(() => {
    latest.current = search;
  }, [search]);
  const update = useCallback(
    (patch: Patch, { history = false }: Options = {}) => {
      const next = parseCompareSearch({ ...latest.current, ...patch });
      latest.current = next;
      pending.current += 1;
      setAhead(next);
      afterPaint(async () => {
        try {
          await navigate({ search: next, replace: !history, resetScroll: false });
        } finally {
          pending.current -= 1;
          if (pending.current === 0) setAhead(undefined);
        }
      });
    },
    [navigate],
  );
  return [search, update];
}
