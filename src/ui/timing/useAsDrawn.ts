import { useState } from "react";
import { useIsTakingOver } from "./useIsTakingOver.ts";

/**
 * True while the HTML that was drawn ahead may stay: the element is not near yet, and the value is still the first one.
 * Values are compared by identity.
 */
export function useAsDrawn(value: object, isNear: boolean): boolean {
  const isTakingOver = useIsTakingOver();
  const [drawn, setDrawn] = useState(isTakingOver ? value : undefined);
  const isStill = drawn !== undefined && drawn === value && !isNear;
  if (drawn !== undefined && !isStill) setDrawn(undefined);
  return isStill;
}
