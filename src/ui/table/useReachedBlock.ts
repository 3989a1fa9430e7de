import { type RefObject, useEffect, useState } from "react";

/**
 * Which block of the table the focus was last in. The one before and the one after are drawn, so that they are there for
 * Tab whatever the height of the row that has it.
 */
export function useReachedBlock(ref: RefObject<HTMLTableElement | null>): number | undefined {
  const [reached, setReached] = useState<number>();
  useEffect(() => {
    const table = ref.current;
    const onFocus = ({ target }: FocusEvent) => {
      const block = target instanceof Element ? target.closest("tbody") : null;
      const place = [...(table?.tBodies ?? [])].findIndex((other) => other === block);
      if (place >= 0) setReached(place);
    };
    table?.addEventListener("focusin", onFocus);
    return () => table?.removeEventListener("focusin", onFocus);
  }, [ref]);
  return reached;
}
