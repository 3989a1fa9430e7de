import { useEffect, useState } from "react";

/** Reads the documents of this browser once; true when they are there. Throws while drawing where they cannot be read. */
export function useOpening(phase: "closed" | "opening" | "open", open: () => Promise<void>): boolean {
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    open().catch((error: unknown) => setFailure(error ?? new Error("What this browser holds could not be opened.")));
  }, [open]);
  if (failure) throw failure;
  return phase === "open";
}
