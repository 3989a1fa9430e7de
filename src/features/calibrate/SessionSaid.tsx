import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import type { Way } from "../../domain/kept.ts";
import { KeptSaid } from "../../parts/kept/KeptSaid.tsx";
import { useSessions } from "../../state/calibrate/sessions.ts";

/** What just happened to the sessions. Who takes back the session that is open comes to the list of sessions. */
export function SessionSaid({ openId }: { readonly openId?: string }) {
  const navigate = useNavigate();
  const said = useSessions((state) => state.said);
  const say = useSessions((state) => state.say);
  const dismiss = useCallback(() => say(""), [say]);
  const step = (way: Way, of: string | undefined) => {
    const { documents, step: stepEdit, stepDeed } = useSessions.getState();
    if (of !== undefined) return stepEdit(of, way);
    stepDeed(way);
    const isGone = openId !== undefined && documents[openId] && !useSessions.getState().documents[openId];
    if (isGone) void navigate({ to: "/calibrate" });
  };
  return <KeptSaid said={said} onStep={step} onDismiss={dismiss} />;
}
