import { useMemo, useSyncExternalStore } from "react";
import type { Ladder } from "../../domain/ladder.ts";
import { getOrMake } from "../../domain/getOrMake.ts";
import { afterPaint } from "../../ui/afterPaint.ts";
import { inTurns } from "../../ui/inTurns.ts";
import { type Search, startSearch } from "./searchIndex.ts";

interface Reading {
  subscribe(notify: () => void): () => void;
  get(): Search;
}

const readings = new WeakMap<Ladder, Reading>();

/**
 * Reads a ladder in turns, from the first time on that somebody wants to search it. It does not wait until the browser is
 * idle, which it is not as long as somebody types.
 */
function startReading(ladder: Ladder): Reading {
  const start = startSearch(ladder);
  let search = start.search;
  let isBegun = false;
  const listeners = new Set<() => void>();
  const work = start.read((next) => {
    search = next;
    for (const notify of listeners) notify();
  });
  return {
    get: () => search,
    subscribe(notify) {
      listeners.add(notify);
      if (!isBegun) afterPaint(() => void inTurns(work));
      isBegun = true;
      return () => void listeners.delete(notify);
    },
  };
}

/** The search over a ladder: another one each time that so much was read that it finds more. */
export function useSearch(ladder: Ladder): Search {
  const { subscribe, get } = useMemo(() => getOrMake(readings, ladder, () => startReading(ladder)), [ladder]);
  return useSyncExternalStore(subscribe, get);
}
