import { useEffect, useRef, useState } from "react";
import { afterPaint } from "./afterPaint.ts";

/**
 * The value, once the frame is painted in which it came; until then the one before. For what is in view but is not what
 * was asked for: React's own deferring draws it before the paint, where the browser is slow. Values are told apart by
 * identity. What stands at first is the value itself, where nothing else is given.
 */
export function useNextPaint<Value>(value: Value, first = value): Value {
  const [shown, setShown] = useState(first);
  const passedOn = useRef(first);
  // Each value is passed on, in turn: one that comes back must not be overtaken by the one between.
  useEffect(() => {
    if (passedOn.current === value) return;
    passedOn.current = value;
    afterPaint(() => setShown(() => value));
  }, [value]);
  return shown;
}
