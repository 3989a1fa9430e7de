import { useEffect, useState } from "react";
import type { Ladder } from "../../domain/ladder.ts";
import { getOrMake } from "../../domain/getOrMake.ts";
import { buildSearch, type Search } from "./searchIndex.ts";

const searches = new WeakMap<Ladder, Promise<Search>>();

/** The search over a ladder; undefined until its index, which is built at the first opening, is there. */
export function useSearch(ladder: Ladder): Search | undefined {
  const [search, setSearch] = useState<Search>();
  useEffect(() => {
    let isWanted = true;
    void getOrMake(searches, ladder, () => buildSearch(ladder)).then((built) => isWanted && setSearch(built));
    return () => {
      isWanted = false;
    };
  }, [ladder]);
  return search;
}
