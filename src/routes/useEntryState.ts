import { useRouterState } from "@tanstack/react-router";
import { type Dispatch, type SetStateAction, useEffect, useState } from "react";

/**
 * State of a page that belongs to its entry of the history, such as which row is open: loading the page again and going
 * back to it find it as it was, a new visit begins anew. The tab keeps it. What is stored under the name is taken where
 * `parse` gives something.
 */
export function useEntryState<T>(
  name: string,
  parse: (stored: unknown) => T | undefined,
  begin: () => T,
): [T, Dispatch<SetStateAction<T>>] {
  const entry = useRouterState({ select: ({ location }) => location.state["__TSR_key"] ?? "" });
  const key = toEntryKey(entry, name);
  const [value, setValue] = useState(() => parse(readEntry(key)) ?? begin());
  useEffect(() => storeEntry(key, value), [key, value]);
  return [value, setValue];
}

/** Under what the tab keeps something of an entry, by the router's name for it. */
export const toEntryKey = (entry: string | undefined, name: string) => `rungs.entry.${entry ?? ""}.${name}`;

export function storeEntry(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Without storage the page begins anew.
  }
}

/** What the tab keeps under a key. Nothing where it keeps none, or has no storage. */
export function readEntry(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null");
  } catch {
    return undefined;
  }
}
