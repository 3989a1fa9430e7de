import { useSyncExternalStore } from "react";

const subscribe = () => () => {};
const readNothing = () => 0;

/** The answer during the current render. */
const drawing = { isTakingOver: false };

/** React calls the server snapshot only in the build and while it hydrates. */
function readServer(): number {
  drawing.isTakingOver = true;
  return 0;
}

function beginDrawing() {
  drawing.isTakingOver = false;
}

/**
 * True if this render happens in the build, or hydrates in the browser what the build drew: both must draw the same. Use it
 * for initial state; the component is not rendered again when hydrating ends.
 */
export function useIsTakingOver(): boolean {
  beginDrawing();
  useSyncExternalStore(subscribe, readNothing, readServer);
  return drawing.isTakingOver;
}
