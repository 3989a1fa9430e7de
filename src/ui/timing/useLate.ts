import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useIsTakingOver } from "./useIsTakingOver.ts";
import { whenIdle } from "./whenIdle.ts";

/**
 * The value, as soon as the browser is idle; until then the one before, at first none. For what is far from view, so
 * that what is near need not wait for it. It is drawn in its turn, so that each turn knows how long it took. Values are
 * told apart by identity. A page that is drawn ahead has it at once.
 */
export function useLate<Value extends object>(value: Value): Value | undefined {
  const isTakingOver = useIsTakingOver();
  const [late, setLate] = useState(isTakingOver ? value : undefined);
  useEffect(() => whenIdle(() => flushSync(() => setLate(value))), [value]);
  return late;
}
