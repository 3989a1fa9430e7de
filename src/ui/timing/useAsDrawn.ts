import { useState } from "react";
import { useIsTakingOver } from "./useIsTakingOver.ts";

/**
 * Whether what was drawn ahead of a value still stands for it: until it comes near, or the value is another. Values are
 * told apart by identity.
 */
export function useAsDrawn(value: object, isNear: boolean): boolean {
  const isTakingOver = useIsTakingOver();
  const [drawn, setDrawn] = useState(isTakingOver ? value : undefined);
  const isStill = drawn !== undefined && drawn === value && !isNear;
  if (drawn !== undefined && !isStill) setDrawn(undefined);
  return isStill;
}
