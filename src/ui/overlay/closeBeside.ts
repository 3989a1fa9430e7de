import type { MouseEvent } from "react";

/**
 * What closes a dialog by a press beside it, which is on the dialog itself and on nothing in it. `closedby="any"` is not in
 * Safari, nor in Chromium before 134 and Firefox before 141.
 */
export const closeBeside = (close: () => void) => ({
  onMouseDown(event: MouseEvent) {
    if (event.target !== event.currentTarget) return;
    // The press would take the focus from where closing leads it back to.
    event.preventDefault();
    close();
  },
});
