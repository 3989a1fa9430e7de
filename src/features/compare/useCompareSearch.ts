import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { type CompareSearch, parseCompareSearch } from "../../routes/compareSearch.ts";

type Patch = { readonly [Key in keyof CompareSearch]?: CompareSearch[Key] | undefined };

interface Options {
  /** Choosing levels makes history; typing and opening do not. */
  readonly history?: boolean;
}

/** What the address asks for, and a way to ask for something else. */
export function useCompareSearch(): [CompareSearch, (patch: Patch, options?: Options) => void] {
  const search = useSearch({ from: "/compare" });
  const navigate = useNavigate({ from: "/compare" });
  const update = useCallback(
    (patch: Patch, { history = false }: Options = {}) => {
      void navigate({
        search: (before) => parseCompareSearch({ ...before, ...patch }),
        replace: !history,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return [search, update];
}
