import { Link } from "@tanstack/react-router";
import { MissingDocument } from "../../parts/kept/MissingDocument.tsx";
import { useTitle } from "../../routes/useTitle.ts";
import { planNoun } from "../../state/plan/planFormat.ts";

/** The address names a plan that this browser does not hold. */
export function MissingPlan() {
  useTitle("No such plan");
  return (
    <MissingDocument noun={planNoun}>
      <Link to="/plan">Go to the plans of this browser</Link>
    </MissingDocument>
  );
}
