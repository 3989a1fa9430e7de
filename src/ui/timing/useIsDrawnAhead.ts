import { startTransition, useEffect, useState } from "react";
import { useIsTakingOver } from "./useIsTakingOver.ts";

/**
 * True in the build, and in the browser until React has hydrated the page that the build drew. When it turns false, what a
 * component then draws differently is rendered in small turns that give way to input. Always false in a page that the
 * browser draws itself.
 */
export function useIsDrawnAhead(): boolean {
  const [isAhead, setIsAhead] = useState(useIsTakingOver());
  useEffect(() => {
    if (isAhead) startTransition(() => setIsAhead(false));
  }, [isAhead]);
  return isAhead;
}
