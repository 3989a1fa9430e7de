import { Link } from "@tanstack/react-router";
import { MissingDocument } from "../../parts/kept/MissingDocument.tsx";
import { useTitle } from "../../routes/useTitle.ts";
import { planNoun } from "../../state/plan/planFormat.ts";
import { usePlans } from "../../state/plan/plans.ts";

/** The address names a plan that this browser does not hold. */
export function MissingPlan({ id }: { readonly id: string }) {
  const isDamaged = usePlans(({ damaged }) => damaged.some((one) => one.id === id));
  const isDeleted = usePlans(({ deleted }) => deleted.some(({ document }) => document.id === id));
  useTitle("No such plan");
  return (
    <MissingDocument noun={planNoun} isDamaged={isDamaged} isDeleted={isDeleted}>
      <Link to="/plan">Go to the plans of this browser</Link>
    </MissingDocument>
  );
}
