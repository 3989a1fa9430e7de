import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

let isPrinting = false;
const listeners = new Set<() => void>();

/** The browser lays the paper out right after it has said that it will print, so what changes must be there by then. */
function setPrinting(next: boolean) {
  isPrinting = next;
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) {
    addEventListener("beforeprint", start);
    addEventListener("afterprint", stop);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener("beforeprint", start);
    removeEventListener("afterprint", stop);
  };
}

const start = () => setPrinting(true);
const stop = () => setPrinting(false);

/** Whether the page is being printed. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
}
