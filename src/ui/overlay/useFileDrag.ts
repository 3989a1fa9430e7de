import { useEffect, useEffectEvent } from "react";

/** Files that are dragged over the page, or dropped on it. */
export type FileDrag = DragEvent & { readonly dataTransfer: DataTransfer };

/**
 * Keeps files that are dropped anywhere from taking the place of the page, as browsers would show them in it. They are
 * refused, unless `heed` says otherwise by `dropEffect`; other listeners of the page may do so as well, in any order. What
 * is dragged and is no file, such as a text, stays the browser's.
 */
export function useFileDrag(heed?: (drag: FileDrag) => void): void {
  const onDrag = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    if (!event.defaultPrevented) event.dataTransfer.dropEffect = "none";
    event.preventDefault();
    heed?.(event as FileDrag);
  });
  useEffect(() => {
    const listen = (event: DragEvent) => onDrag(event);
    const types = ["dragenter", "dragover", "drop"] as const;
    for (const type of types) addEventListener(type, listen);
    return () => {
      for (const type of types) removeEventListener(type, listen);
    };
  }, []);
}
