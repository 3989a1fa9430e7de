import { useState } from "react";
import type { Plan } from "../../domain/plan/plan.ts";
import { planLimits } from "../../state/plan/planLimits.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { TextField } from "../../ui/control/TextField.tsx";
import styles from "./Packet.module.css";

/** Asks who the packet is about, where the plan did not say so when the page came. */
export function PacketPerson({ plan }: { readonly plan: Plan }) {
  const edit = usePlans((state) => state.edit);
  const endField = usePlans((state) => state.endField);
  const [isAsked] = useState(plan.person.trim() === "");
  return (
    isAsked && (
      <div className={`${styles.person} no-print`}>
        <TextField
          label="Who is it about?"
          value={plan.person}
          most={planLimits.person}
          hint={plan.person.trim() === "" ? "The name stands at the head of the packet." : undefined}
          onChange={(person) => edit(plan.id, (old) => ({ ...old, person }), "person")}
          onLeave={() => endField(plan.id)}
        />
      </div>
    )
  );
}
