import type { Plan } from "../../domain/plan.ts";
import { toFileName, toPlanText } from "../../state/planFormat.ts";
import { type Trouble, usePlans } from "../../state/plans.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { downloadText } from "../../ui/download.ts";

const sentences = {
  full: "The browser’s storage is full, so the last changes are not saved. They are here until you close the page: download the plan, or make room and try again.",
  blocked:
    "The browser does not let this page save anything, so the last changes are not saved. They are here until you close the page: download the plan.",
  gone: "The browser no longer holds this plan as this page knows it: it was cleared, deleted or replaced elsewhere. It is still open here, and is not saved until you say so.",
} as const satisfies Record<Trouble, string>;

/** Why the plan lives in this page alone, and what can be done. */
export function PlanTrouble({ plan }: { readonly plan: Plan }) {
  const trouble = usePlans((state) => state.troubles[plan.id]);
  const saveAgain = usePlans((state) => state.saveAgain);
  if (!trouble) return null;
  return (
    <Notice>
      <p>{sentences[trouble]}</p>
      <Button onClick={() => downloadText(`${toFileName(plan)}.json`, "application/json", toPlanText(plan))}>
        Download the plan
      </Button>
      <Button onClick={() => saveAgain(plan.id)}>{trouble === "gone" ? "Save it again" : "Try to save again"}</Button>
    </Notice>
  );
}
