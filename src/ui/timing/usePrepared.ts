import { useEffect } from "react";
import { whenIdle } from "./whenIdle.ts";

/** Prepares each item while the browser is idle, a batch per turn; other waiting tasks run between the turns. */
export function usePrepared<Item>(
  items: readonly Item[] | undefined,
  prepare: (item: Item) => void,
  perTurn: number,
): void {
  useEffect(() => {
    if (!items) return undefined;
    let done = 0;
    const ask = (): (() => void) =>
      whenIdle(() => {
        items.slice(done, done + perTurn).forEach(prepare);
        done += perTurn;
        if (done < items.length) callOff = ask();
      });
    let callOff = ask();
    return () => callOff();
  }, [items, prepare, perTurn]);
}
