import { useMemo, useSyncExternalStore } from "react";
import type { Ladder } from "../../domain/ladder.ts";
import { getOrMake } from "../../domain/getOrMake.ts";
import { afterPaint } from "../../ui/afterPaint.ts";
import { type Search, startSearch } from "./searchIndex.ts";

interface Reading {
  subscribe(notify: () => void): () => void;
  get(): Search;
}

const readings = new WeakMap<Ladder, Reading>();

/** So long the ladder is read before other work has its turn, in milliseconds. */
const turn = 8;

/**
 * Reads a ladder in short turns, from the first time on that somebody wants to search it. It does not wait until the browser
 * is idle, which it is not as long as somebody types.
 */
function read(ladder: Ladder): Reading {
  const readOn = startSearch(ladder);
  let search = readOn(0);
  let isBegun = false;
  const listeners = new Set<() => void>();
  const go = () => {
    const before = search;
    search = readOn(performance.now() + turn);
    if (search.reach !== "all") setTimeout(go, 0);
    if (search !== before) for (const notify of listeners) notify();
  };
  return {
    get: () => search,
    subscribe(notify) {
      listeners.add(notify);
      if (!isBegun) afterPaint(go);
      isBegun = true;
      return () => void listeners.delete(notify);
    },
  };
}

/** The search over a ladder: another one each time that so much was read that it finds more. */
export function useSearch(ladder: Ladder): Search {
  const { subscribe, get } = useMemo(() => getOrMake(readings, ladder, () => read(ladder)), [ladder]);
  return useSyncExternalStore(subscribe, get);
}
