import { UndoButtons } from "../../parts/kept/UndoButtons.tsx";
import { toPlansText } from "../../state/plan/planFormat.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { Button } from "../../ui/control/Button.tsx";
import { downloadText } from "../../ui/takeAlong/download.ts";
import { ImportPlans } from "./ImportPlans.tsx";
import { Toolbar } from "../../ui/control/Toolbar.tsx";

/** What can be done with all plans: take them in and along, and undo what was done with one as a whole. */
export function PlansTools() {
  const plans = usePlans((state) => state.documents);
  const past = usePlans((state) => state.deeds.past.length);
  const future = usePlans((state) => state.deeds.future.length);
  const stepDeed = usePlans((state) => state.stepDeed);
  const say = usePlans((state) => state.say);
  const list = Object.values(plans);
  return (
    <Toolbar label="All plans">
      <ImportPlans />
      {list.length > 0 && (
        <Button
          onClick={() => {
            downloadText("rungs-plans.json", "application/json", toPlansText(list));
            say("rungs-plans.json was downloaded, with all plans.");
          }}
        >
          Export all
        </Button>
      )}
      {past + future > 0 && <UndoButtons past={past} future={future} onStep={stepDeed} />}
    </Toolbar>
  );
}
