import { useState } from "react";
import { countNoun } from "../../domain/numberWords.ts";
import type { Plan } from "../../domain/plan.ts";
import { copyPlan } from "../../state/createPlan.ts";
import { type ImportItem, previewImport } from "../../state/planImport.ts";
import { usePlans } from "../../state/plans.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import styles from "./PlansPage.module.css";
import { describeDay } from "./today.ts";

interface Props {
  readonly plans: readonly Plan[];
  readonly problems: readonly string[];
  onClose(): void;
}

type Decision = "both" | "replace" | "leave";

const decisions = [
  { value: "both", text: "Keep both" },
  { value: "replace", text: "Replace mine" },
  { value: "leave", text: "Leave mine" },
] as const;

/** What importing would do, plan by plan; one that is here already asks what to do. */
export function ImportPreview({ plans, problems, onClose }: Props) {
  const [items] = useState(() => previewImport(usePlans.getState().plans, plans));
  const [chosen, setChosen] = useState<Readonly<Record<number, Decision>>>({});
  const decide = (item: ImportItem, at: number): Decision | "add" =>
    item.kind === "new" ? "add" : item.kind === "identical" ? "leave" : (chosen[at] ?? "both");
  const taken = items.filter((item, at) => decide(item, at) !== "leave").length;
  function importAll() {
    const { add, edit, say } = usePlans.getState();
    for (const [at, item] of items.entries()) {
      const decision = decide(item, at);
      const { plan } = item;
      if (decision === "add") add({ ...plan, revision: 0 });
      if (decision === "both") add(copyPlan(plan, `${plan.name.slice(0, 100)} (imported)`));
      if (decision === "replace") edit(plan.id, ({ revision }) => ({ ...plan, revision }));
    }
    say(
      taken === 0
        ? "Nothing was imported."
        : `${countNoun(taken, "plan")} imported.`.replace(/^./, (first) => first.toUpperCase()),
    );
    onClose();
  }
  return (
    <Dialog
      title={`Import ${countNoun(plans.length, "plan")}?`}
      onCancel={onClose}
      actions={
        <>
          <Button look="chosen" onClick={importAll}>
            {taken === 0 ? "Close" : "Import"}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <ul className={styles.items}>
        {items.map((item, at) => (
          <li key={`${item.plan.id} ${item.plan.revision} ${item.kind}`}>
            <p>
              <strong>{item.plan.name.trim() || "Plan without a name"}</strong>
            </p>
            <p className="quiet">
              {item.plan.from} → {item.plan.to}, {countNoun(Object.keys(item.plan.notes).length, "row")} written on,{" "}
              {countNoun(item.plan.evidence.length, "piece")} of evidence, changed{" "}
              {describeDay(item.plan.changed.slice(0, 10))}
            </p>
            <p>{describe(item)}</p>
            {item.unsafeLinks > 0 && (
              <p>
                {countNoun(item.unsafeLinks, "link").replace(/^./, (first) => first.toUpperCase())} in it{" "}
                {item.unsafeLinks === 1 ? "is" : "are"} no web address: kept as text, never opened.
              </p>
            )}
            {item.kind === "other" && (
              <RadioGroup
                label="What to do"
                options={decisions}
                value={chosen[at] ?? "both"}
                onChange={(value) => setChosen({ ...chosen, [at]: value })}
              />
            )}
          </li>
        ))}
      </ul>
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </Dialog>
  );
}

function describe({ kind, existing }: ImportItem): string {
  if (kind === "new") return "New here: it will be added.";
  if (kind === "identical") return "You have it already, with the same content: nothing will be done.";
  return `You have this plan already, in another state${existing ? ` (changed ${describeDay(existing.changed.slice(0, 10))})` : ""}.`;
}
