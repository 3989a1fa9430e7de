import { Link, useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { buildPacket } from "../../domain/plan/packet.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useTitle } from "../../routes/useTitle.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { Button } from "../../ui/control/Button.tsx";
import { SaidStatus } from "../../ui/takeAlong/SaidStatus.tsx";
import { copyText, documentCopyRefused } from "../../ui/takeAlong/takeAlong.ts";
import { useSaid } from "../../ui/takeAlong/useSaid.ts";
import { usePrintFooter } from "../../ui/page/usePrintFooter.ts";
import { MissingPlan } from "./MissingPlan.tsx";
import { describeDay, findToday } from "../../parts/day.ts";
import { PacketDocument } from "./PacketDocument.tsx";
import { PacketPerson } from "./PacketPerson.tsx";
import styles from "./Packet.module.css";
import { PlanConflicts } from "./PlanConflicts.tsx";
import { PlanTrouble } from "./PlanTrouble.tsx";
import { toPacketMarkdown } from "./toPacketMarkdown.ts";
import { usePlanRows } from "./usePlanRows.ts";
import { usePlansHere } from "./usePlansHere.ts";
import { StrangeLadder } from "./StrangeLadder.tsx";

/** The promotion packet of a plan: one document for a manager, on paper or as Markdown. */
export function PacketPage() {
  const { planId } = useParams({ from: "/plan/$planId/packet" });
  const isOpen = usePlansHere();
  const plan = usePlans((state) => (Object.hasOwn(state.documents, planId) ? state.documents[planId] : undefined));
  if (!isOpen) return <h1 className="answer">Opening your plan…</h1>;
  return plan ? <PlanPacket plan={plan} /> : <MissingPlan id={planId} />;
}

function PlanPacket({ plan }: { readonly plan: Plan }) {
  const ladder = useLadder();
  const { way, rows } = usePlanRows(plan);
  const [said, say] = useSaid();
  const today = findToday();
  const packet = useMemo(
    () => way && buildPacket(ladder, plan, [way.from, way.to], rows, today),
    [ladder, plan, way, rows, today],
  );
  useTitle("Promotion packet");
  usePrintFooter(
    packet
      ? ["Promotion packet", packet.person, packet.title, packet.ladder, describeDay(today)].filter(Boolean).join(" · ")
      : "",
    { isPrivate: true },
  );
  if (!packet) return <StrangeLadder plan={plan} />;
  return (
    <>
      <div className={`${styles.tools} no-print`}>
        <Link to="/plan/$planId" params={{ planId: plan.id }}>
          Back to the plan
        </Link>
        <Button look="chosen" onClick={() => globalThis.print()}>
          Print
        </Button>
        <Button
          onClick={async () => {
            const done = await copyText(toPacketMarkdown(packet));
            say(done ? "Markdown copied." : documentCopyRefused);
          }}
        >
          Copy as Markdown
        </Button>
        <SaidStatus said={said} />
      </div>
      <PlanTrouble plan={plan} />
      <PacketDocument packet={packet}>
        <PacketPerson plan={plan} />
      </PacketDocument>
      <PlanConflicts />
    </>
  );
}
