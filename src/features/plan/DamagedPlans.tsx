import { DamagedRecords } from "../../parts/kept/DamagedRecords.tsx";
import { planNoun } from "../../state/plan/planFormat.ts";
import { usePlans } from "../../state/plan/plans.ts";

/** Plans that could not be read. */
export function DamagedPlans() {
  const damaged = usePlans((state) => state.damaged);
  const drop = usePlans((state) => state.dropDamaged);
  return <DamagedRecords noun={planNoun} damaged={damaged} onDrop={drop} />;
}
