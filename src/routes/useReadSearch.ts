import { useSearch } from "@tanstack/react-router";
import { useMemo } from "react";

/**
 * The search parameters of a page as `parse` reads them, which must be the same function in every render: the router merges
 * what it has read over what stands in the address, so that an empty or a strange value would come through.
 */
export function useReadSearch<Search>(parse: (raw: Readonly<Record<string, unknown>>) => Search): Search {
  const raw = useSearch({ strict: false });
  return useMemo(() => parse({ ...raw }), [parse, raw]);
}
