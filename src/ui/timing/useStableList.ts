import { useMemo } from "react";

/** The same list, as long as it holds the same texts. The texts hold no line breaks. */
export function useStableList<Text extends string>(list: readonly Text[]): readonly Text[] {
  const key = list.join("\n");
  return useMemo(() => (key === "" ? [] : (key.split("\n") as Text[])), [key]);
}
