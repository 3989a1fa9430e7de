import { useEffect, useState } from "react";
import { usePlans } from "../../state/plans.ts";

/** Reads the plans of this browser once. Throws while drawing where the reader of plans cannot be loaded. */
export function usePlansHere(): boolean {
  const isOpen = usePlans(({ phase }) => phase === "open");
  const open = usePlans((state) => state.open);
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    open().catch((error: unknown) => setFailure(error ?? new Error("The plans could not be opened.")));
  }, [open]);
  if (failure) throw failure;
  return isOpen;
}
