import { lazy, memo, Suspense, useMemo, useState } from "react";
import type { ChangeClass } from "../../domain/diff.ts";
import type { Level, SectionId } from "../../domain/ladder.ts";
import { countNoun } from "../../domain/numberWords.ts";
import { countRise, measureSteps, rankSteps, type Step } from "../../domain/steps.ts";
import { changeWords } from "../../parts/changeWords.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { Segment } from "../../ui/Segment.tsx";
import styles from "./StepSizes.module.css";
import { StepTable } from "./StepTable.tsx";

const StackedBars = lazy(() => import("../../ui/StackedBars.tsx").then((module) => ({ default: module.StackedBars })));

type View = "chart" | "table";
const views: readonly { readonly value: View; readonly text: string }[] = [
  { value: "chart", text: "Chart" },
  { value: "table", text: "Table" },
];

/** What a step asks more comes first, so that steepness is seen from the left. */
const classes = ["new", "raised", "lowered", "dropped", "reworded"] as const satisfies readonly ChangeClass[];

interface Props {
  readonly levels: readonly Level[];
  /** The sections that count; all where none are chosen. */
  readonly sections: ReadonlySet<SectionId> | undefined;
}

/** How much each step of the ladder changes, so that a thin or a steep one is seen. */
export const StepSizes = memo(function StepSizes({ levels, sections }: Props) {
  const ladder = useLadder();
  const [view, setView] = useState<View>("chart");
  const steps = useMemo(() => measureSteps(ladder, sections), [ladder, sections]);
  if (steps.length === 0) return null;
  const isShown = ({ from, to }: Step) => levels.some((level, at) => level === to && levels[at - 1] === from);
  return (
    <section className={`${styles.steps} sheet`} aria-labelledby="steps-title">
      <div className={styles.head}>
        <h2 id="steps-title">The size of each step</h2>
        <p className="quiet">{toSentence(steps, sections)}</p>
        <div className="no-print">
          <Segment label="Step sizes as" options={views} value={view} onChange={(value) => setView(value)} />
        </div>
      </div>
      {view === "chart" ? (
        <Suspense fallback={<div style={{ height: heightOf(steps) }} />}>
          <StackedBars
            label={toSentence(steps, sections)}
            height={heightOf(steps)}
            series={classes.map((name) => ({
              id: name,
              name: changeWords[name].word,
              symbol: changeWords[name].symbol,
              color: `var(--${name}-bar)`,
            }))}
            bars={steps.map((step) => ({
              id: `${step.from.id} ${step.to.id}`,
              name: `${step.from.shortTitle} → ${step.to.shortTitle}`,
              isMarked: isShown(step),
              values: step.counts,
            }))}
          />
        </Suspense>
      ) : (
        <StepTable steps={steps} />
      )}
    </section>
  );
});

const heightOf = (steps: readonly Step[]) => steps.length * 27 + 4;

function toSentence(steps: readonly Step[], sections: Props["sections"]): string {
  const ranked = rankSteps(steps);
  const [most, least] = [ranked[0], ranked.at(-1)];
  const name = (step: Step | undefined) =>
    step ? `${step.from.title} to ${step.to.title} (${countRise(step)} rows new or raised)` : "";
  const scope = sections ? `In the ${countNoun(sections.size, "chosen section")}, the` : "The";
  return ranked.length > 1
    ? `${scope} steepest is from ${name(most)}, the thinnest from ${name(least)}.`
    : `From ${name(most)}.`;
}
