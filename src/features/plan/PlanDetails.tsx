import type { Plan } from "../../domain/plan/plan.ts";
import { planLimits } from "../../state/plan/planLimits.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { Disclosure } from "../../ui/page/Disclosure.tsx";
import { TextField } from "../../ui/control/TextField.tsx";
import { FieldGrid } from "../../ui/control/FieldGrid.tsx";

/** The plan's name, and who it is about. */
export function PlanDetails({ plan }: { readonly plan: Plan }) {
  const edit = usePlans((state) => state.edit);
  const endField = usePlans((state) => state.endField);
  const leave = () => endField(plan.id);
  return (
    <Disclosure summary="Name of the plan, and who it is about">
      <FieldGrid>
        <TextField
          label="Name of the plan"
          value={plan.name}
          most={planLimits.name}
          onChange={(name) => edit(plan.id, (old) => ({ ...old, name }), "name")}
          onLeave={leave}
        />
        <TextField
          label="Who it is about"
          value={plan.person}
          most={planLimits.person}
          hint="Stands on the promotion packet."
          onChange={(person) => edit(plan.id, (old) => ({ ...old, person }), "person")}
          onLeave={leave}
        />
      </FieldGrid>
    </Disclosure>
  );
}
