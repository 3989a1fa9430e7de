import { useMemo } from "react";

/** Returns the same array while it holds the same texts. They must not contain line breaks. */
export function useStableList<Text extends string>(list: readonly Text[]): readonly Text[] {
  const key = list.join("\n");
  return useMemo(() => (key === "" ? [] : (key.split("\n") as Text[])), [key]);
}
