import type { Plan } from "../../domain/plan.ts";
import { usePlans } from "../../state/plans.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";

/** Another tab saved this plan while this one held something else: the person chooses, nothing is overwritten unseen. */
export function PlanConflict({ plan }: { readonly plan: Plan }) {
  const theirs = usePlans((state) => state.conflicts[plan.id]);
  const resolve = usePlans((state) => state.resolve);
  if (!theirs) return null;
  const time = (moment: string) => new Date(moment).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return (
    <Dialog
      title="This plan was changed in another tab"
      actions={
        <>
          <Button look="chosen" onClick={() => resolve(plan.id, "both")}>
            Keep both
          </Button>
          <Button onClick={() => resolve(plan.id, "theirs")}>Take the other tab’s</Button>
          <Button onClick={() => resolve(plan.id, "mine")}>Take this tab’s</Button>
        </>
      }
    >
      <p>
        The other tab saved it at {time(theirs.changed)}, after this tab last read it. Your last change here is not
        saved yet.
      </p>
      <p>Keeping both leaves the other tab’s plan as it is, and saves this tab’s as a plan of its own.</p>
    </Dialog>
  );
}
