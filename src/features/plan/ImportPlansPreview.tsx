import type { Deleted } from "../../domain/kept.ts";
import { findLevel, type Ladder } from "../../domain/ladder/ladder.ts";
import { describePlanDifference } from "../../domain/plan/describePlanDifference.ts";
import { namePlan } from "../../domain/plan/namePlan.ts";
import { capitalise, countNoun } from "../../domain/numberWords.ts";
import { countUnsafeLinks, type Plan } from "../../domain/plan/plan.ts";
import { describeDay } from "../../parts/day.ts";
import { ImportPreview } from "../../parts/kept/ImportPreview.tsx";
import { UnreadableDialog } from "../../parts/kept/UnreadableDialog.tsx";
import { useJudged } from "../../parts/kept/useJudged.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { countComing, describeDeletedImport, previewDeleted } from "../../state/documents/deletedImport.ts";
import { previewImport } from "../../state/documents/documentImport.ts";
import { planNoun } from "../../state/plan/planFormat.ts";
import { usePlans } from "../../state/plan/plans.ts";

interface Props {
  readonly plans: readonly Plan[];
  /** Those that were deleted where the file comes from. */
  readonly deleted: readonly Deleted<Plan>[];
  readonly problems: readonly string[];
  onClose(): void;
}

/** What importing plans would do. */
export function ImportPlansPreview({ plans, deleted, problems, onClose }: Props) {
  const { judged, hasMoved, isStillSo } = useJudged(() => {
    const here = usePlans.getState();
    return { items: previewImport(here.documents, plans), gone: previewDeleted(here, deleted) };
  });
  const { items, gone } = judged;
  const ladder = useLadder();
  const takeIn = usePlans((state) => state.takeIn);
  const told = [...describeDeletedImport(gone, namePlan, planNoun), ...problems];
  const coming = countComing(gone);
  if (items.length + coming === 0)
    return <UnreadableDialog noun={planNoun} reason={told.join(" ")} onClose={onClose} />;
  return (
    <ImportPreview<Plan>
      noun={planNoun}
      items={items}
      hasMoved={hasMoved}
      problems={told}
      deleted={coming}
      nameOf={namePlan}
      describe={(plan) => describePlan(plan, ladder)}
      describeDifference={describePlanDifference}
      onImport={(choices) => {
        if (!isStillSo()) return;
        takeIn(choices, gone);
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
