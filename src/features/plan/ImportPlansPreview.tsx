import { findLevel, type Ladder } from "../../domain/ladder/ladder.ts";
import { describePlanDifference } from "../../domain/plan/describePlanDifference.ts";
import { namePlan } from "../../domain/plan/namePlan.ts";
import { capitalise, countNoun } from "../../domain/numberWords.ts";
import { countUnsafeLinks, type Plan } from "../../domain/plan/plan.ts";
import { describeDay } from "../../parts/day.ts";
import { ImportPreview } from "../../parts/kept/ImportPreview.tsx";
import { useJudged } from "../../parts/kept/useJudged.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { previewImport } from "../../state/documents/documentImport.ts";
import { planNoun } from "../../state/plan/planFormat.ts";
import { usePlans } from "../../state/plan/plans.ts";

interface Props {
  readonly plans: readonly Plan[];
  readonly problems: readonly string[];
  onClose(): void;
}

/** What importing plans would do. */
export function ImportPlansPreview({ plans, problems, onClose }: Props) {
  const { judged, hasMoved, isStillSo } = useJudged(() => previewImport(usePlans.getState().documents, plans));
  const ladder = useLadder();
  const takeIn = usePlans((state) => state.takeIn);
  return (
    <ImportPreview<Plan>
      noun={planNoun}
      items={judged}
      hasMoved={hasMoved}
      problems={problems}
      nameOf={namePlan}
      describe={(plan) => describePlan(plan, ladder)}
      describeDifference={describePlanDifference}
      onImport={(choices) => {
        if (!isStillSo()) return;
        takeIn(choices);
        onClose();
      }}
      onClose={onClose}
    />
  );
}

function describePlan(plan: Plan, ladder: Ladder) {
  const nameLevel = (id: string) => (plan.ladder.id === ladder.id && findLevel(ladder, id)?.title) || id;
  const unsafe = countUnsafeLinks(plan);
  return (
    <>
      <p className="quiet">
        {nameLevel(plan.from)} → {nameLevel(plan.to)}, {countNoun(Object.keys(plan.notes).length, "row")} written on,{" "}
        {countNoun(plan.evidence.length, "piece")} of evidence, changed {describeDay(plan.changed.slice(0, 10))}
      </p>
      {unsafe > 0 && (
        <p>
          {capitalise(countNoun(unsafe, "link"))} in it {unsafe === 1 ? "is" : "are"} no web address: kept as text,
          never opened.
        </p>
      )}
    </>
  );
}
