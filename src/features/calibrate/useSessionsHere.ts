import { useOpening } from "../../parts/kept/useOpening.ts";
import { useSessions } from "../../state/calibrate/sessions.ts";

/** Reads the sessions of this browser once; true when they are there. */
export function useSessionsHere(): boolean {
  return useOpening(
    useSessions(({ phase }) => phase),
    useSessions(({ open }) => open),
  );
}
