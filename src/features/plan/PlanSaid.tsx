import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import type { Way } from "../../domain/kept.ts";
import { KeptSaid } from "../../parts/kept/KeptSaid.tsx";
import { usePlans } from "../../state/plan/plans.ts";

/** What just happened to the plans. Who takes back the plan that is open comes to the list of plans. */
export function PlanSaid({ openId }: { readonly openId?: string }) {
  const navigate = useNavigate();
  const said = usePlans((state) => state.said);
  const say = usePlans((state) => state.say);
  const dismiss = useCallback(() => say(""), [say]);
  const step = (way: Way, of: string | undefined) => {
    const { documents, step: stepEdit, stepDeed } = usePlans.getState();
    if (of !== undefined) return stepEdit(of, way);
    stepDeed(way);
    const isGone = openId !== undefined && documents[openId] && !usePlans.getState().documents[openId];
    if (isGone) void navigate({ to: "/plan" });
  };
  return <KeptSaid said={said} onStep={step} onDismiss={dismiss} />;
}
