import { useEffect, useRef, useState } from "react";
import { afterPaint } from "./afterPaint.ts";

/**
 * The newest value after the frame in which it arrived was painted; until then the previous one. For parts that are in view
 * but not what was asked for; `useDeferredValue` would draw them before the paint in a slow browser. Values are compared by
 * identity. The first value is returned at once, unless another start is given.
 */
export function useNextPaint<Value>(value: Value, first = value): Value {
  const [shown, setShown] = useState(first);
  const passedOn = useRef(first);
  // Every value is passed on in order: for a, b, a the last must not be overtaken by b.
  useEffect(() => {
    if (passedOn.current === value) return;
    passedOn.current = value;
    afterPaint(() => setShown(() => value));
  }, [value]);
  return shown;
}
