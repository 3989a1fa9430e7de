import { useCallback, useSyncExternalStore } from "react";
import { useIsDrawnAhead } from "./timing/useIsDrawnAhead.ts";

type Match = typeof globalThis.matchMedia;

/** Each query is asked once: to ask anew has the browser bring the styles of the whole page up to date. */
const asked = new WeakMap<Match, Map<string, MediaQueryList>>();

function findMedia(query: string): MediaQueryList | undefined {
  // An environment without media has no such function, whatever its type says.
  const match = globalThis.matchMedia as Match | undefined;
  if (!match) return undefined;
  const lists = asked.get(match) ?? new Map<string, MediaQueryList>();
  asked.set(match, lists);
  const list = lists.get(query) ?? match(query);
  lists.set(query, list);
  return list;
}

/** Whether a media query holds, kept up to date. False where the environment has no media, and in a page drawn ahead. */
export function useMediaQuery(query: string): boolean {
  const isAhead = useIsDrawnAhead();
  const subscribe = useCallback(
    (notify: () => void) => {
      const media = findMedia(query);
      media?.addEventListener("change", notify);
      return () => media?.removeEventListener("change", notify);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => !isAhead && (findMedia(query)?.matches ?? false),
    () => false,
  );
}
