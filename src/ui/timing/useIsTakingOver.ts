import { useSyncExternalStore } from "react";

const subscribe = () => () => {};
const readNothing = () => 0;

/** Of the drawing that asks just now. */
const drawing = { isTakingOver: false };

/** React asks what the server said only where it draws ahead or takes over. */
function readServer(): number {
  drawing.isTakingOver = true;
  return 0;
}

function beginDrawing() {
  drawing.isTakingOver = false;
}

/**
 * Whether this very drawing is ahead of any browser, by the build, or takes over in a browser what was drawn ahead: both
 * must draw the same. For what a component starts with: that it is over does not draw the component anew.
 */
export function useIsTakingOver(): boolean {
  beginDrawing();
  useSyncExternalStore(subscribe, readNothing, readServer);
  return drawing.isTakingOver;
}
