import { useOpening } from "../../parts/kept/useOpening.ts";
import { usePlans } from "../../state/plan/plans.ts";

/** True when the plans of this browser are read. */
export function usePlansHere(): boolean {
  const phase = usePlans((state) => state.phase);
  const open = usePlans((state) => state.open);
  return useOpening(phase, open);
}
