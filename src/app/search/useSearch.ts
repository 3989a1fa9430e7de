import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { Ladder } from "../../domain/ladder/ladder.ts";
import { getOrMake } from "../../domain/getOrMake.ts";
import { afterPaint } from "../../ui/timing/afterPaint.ts";
import { inTurns } from "../../ui/timing/inTurns.ts";
import { type Search, startSearch } from "./searchIndex.ts";

interface Reading {
  /** Reads the ladder, unless it does already. */
  begin(): void;
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
    begin() {
      if (!isBegun) afterPaint(() => void inTurns(work));
      isBegun = true;
    },
    subscribe(notify) {
      listeners.add(notify);
      return () => void listeners.delete(notify);
    },
  };
}

/**
 * The search over a ladder: another one each time that so much was read that it finds more. It is read once somebody
 * wants to search it.
 */
export function useSearch(ladder: Ladder, isWanted: boolean): Search {
  const { begin, subscribe, get } = useMemo(() => getOrMake(readings, ladder, () => startReading(ladder)), [ladder]);
  useEffect(() => {
    if (isWanted) begin();
  }, [isWanted, begin]);
  return useSyncExternalStore(subscribe, get);
}
