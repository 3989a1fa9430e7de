import { useEffect } from "react";
import { whenIdle } from "./whenIdle.ts";

/** Has something made of each item when the browser is idle, so many in a turn; what else waits comes between the turns. */
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
