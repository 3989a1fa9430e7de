import { useState } from "react";
import { useIsDrawnAhead } from "./useIsDrawnAhead.ts";

/**
 * Whether what was drawn ahead of a value still stands for it: until it comes near, or the value is another. Values are
 * told apart by identity.
 */
export function useAsDrawn(value: object, isNear: boolean): boolean {
  const isAhead = useIsDrawnAhead();
  const [drawn, setDrawn] = useState(isAhead ? value : undefined);
  const isStill = drawn !== undefined && drawn === value && !isNear;
  if (drawn !== undefined && !isStill) setDrawn(undefined);
  return isStill;
}
