import { useEffect, useEffectEvent } from "react";
import type { Way } from "../../domain/kept.ts";

const typed = "input:not([type=radio],[type=checkbox]), textarea, [contenteditable], dialog";

/** Ctrl or ⌘ with Z, and with Shift for redo. In a field they stay the browser's own. */
export function useUndoKeys(step: (way: Way) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "z") return;
    if (event.target instanceof Element && event.target.closest(typed)) return;
    event.preventDefault();
    step(event.shiftKey ? "redo" : "undo");
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
