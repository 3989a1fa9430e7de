import { useEffect, useState } from "react";
import { useFileDrag } from "../../ui/overlay/useFileDrag.ts";

/**
 * Reads the documents of this browser once; true when they are there. Throws while drawing where they cannot be read. A
 * file that is dropped where none is taken in does not take the place of the page.
 */
export function useOpening(phase: "closed" | "opening" | "open", open: () => Promise<void>): boolean {
  const [failure, setFailure] = useState<unknown>();
  useFileDrag();
  useEffect(() => {
    open().catch((error: unknown) => setFailure(error ?? new Error("What this browser holds could not be opened.")));
  }, [open]);
  if (failure) throw failure;
  return phase === "open";
}
