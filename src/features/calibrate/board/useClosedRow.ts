import { useEffect, useRef } from "react";

/**
 * Leads on where a row goes as it closes, since the filters do not ask for it: to the row that takes its place, or to the
 * page where none is left. `keys` are the rows that are shown.
 */
export function useClosedRow(keys: readonly string[], openKey: string | undefined): void {
  const before = useRef({ at: -1, openKey });
  useEffect(() => {
    const { at, openKey: closed } = before.current;
    before.current = { at: keys.findIndex((key) => key === openKey), openKey };
    if (at === -1 || closed === openKey || document.activeElement !== document.body) return;
    const next = keys[Math.min(at, keys.length - 1)];
    const button = next === undefined ? null : document.getElementById(next)?.querySelector("button");
    (button ?? document.getElementById("main"))?.focus({ preventScroll: true });
  }, [keys, openKey]);
}
