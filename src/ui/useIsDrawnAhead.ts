import { useSyncExternalStore } from "react";

const subscribe = () => () => {};

/**
 * Whether the page is drawn ahead of any browser, by the build, or for the first time in a browser that takes over what
 * was drawn ahead: both must draw the same. False in a page that the browser draws of itself.
 */
export function useIsDrawnAhead(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  );
}
