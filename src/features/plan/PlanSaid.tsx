import { useCallback } from "react";
import { KeptSaid } from "../../parts/kept/KeptSaid.tsx";
import { usePlans } from "../../state/plans.ts";

/** What just happened to the plans. */
export function PlanSaid() {
  const said = usePlans((state) => state.said);
  const say = usePlans((state) => state.say);
  const stepDeed = usePlans((state) => state.stepDeed);
  const dismiss = useCallback(() => say(""), [say]);
  return <KeptSaid said={said} onStep={stepDeed} onDismiss={dismiss} />;
}
