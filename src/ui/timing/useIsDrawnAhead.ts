import { startTransition, useEffect, useState } from "react";
import { useIsTakingOver } from "./useIsTakingOver.ts";

/**
 * Whether the page stands as it was drawn ahead of any browser, by the build; until the browser has taken it over. What
 * a component then draws otherwise follows in small turns, in which input has its way. False in a page that the browser
 * draws of itself.
 */
export function useIsDrawnAhead(): boolean {
  const [isAhead, setIsAhead] = useState(useIsTakingOver());
  useEffect(() => {
    if (isAhead) startTransition(() => setIsAhead(false));
  }, [isAhead]);
  return isAhead;
}
