import { useEffect } from "react";
import { compareNames } from "../domain/compareNames.ts";
import { whenIdle } from "../ui/timing/whenIdle.ts";

/** Has the browser load what it puts names in order with before it is asked to: that takes longer than an answer may. */
export function useNameOrder(): void {
  useEffect(() => whenIdle(() => void compareNames("", "")), []);
}
