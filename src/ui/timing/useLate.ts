import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useIsTakingOver } from "./useIsTakingOver.ts";
import { whenIdle } from "./whenIdle.ts";

/**
 * The newest value once the browser is idle; until then the previous one, at first undefined. For parts far from view, so
 * that near ones need not wait for them. Each is rendered within its own idle task, whose length can so be measured. Values
 * are compared by identity. A page that is drawn ahead has the value at once.
 */
export function useLate<Value extends object>(value: Value): Value | undefined {
  const isTakingOver = useIsTakingOver();
  const [late, setLate] = useState(isTakingOver ? value : undefined);
  useEffect(() => whenIdle(() => flushSync(() => setLate(value))), [value]);
  return late;
}
