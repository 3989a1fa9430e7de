import { memo, useMemo } from "react";
import type { Level, SectionId } from "../../domain/ladder/ladder.ts";
import { joinWords } from "../../domain/numberWords.ts";
import { listParallels, measureSteps, type Step } from "../../domain/compare/steps.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { Segment } from "../../ui/control/Segment.tsx";
import { StackedBars } from "../../ui/chart/StackedBars.tsx";
import { stepSeries } from "./stepSeries.ts";
import { StepSections } from "./StepSections.tsx";
import { describeSections, describeSteps } from "./stepSentences.ts";
import styles from "./StepSizes.module.css";
import type { StepView } from "./stepViews.ts";
import { StepTable } from "./StepTable.tsx";
import type { UpdateSearch } from "./useCompareSearch.ts";

const views: readonly { readonly value: StepView | "classes"; readonly text: string }[] = [
  { value: "classes", text: "By class" },
  { value: "sections", text: "By section" },
  { value: "table", text: "Table" },
];

interface Props {
  readonly levels: readonly Level[];
  /** The sections that count; all where none are chosen. */
  readonly sections: ReadonlySet<SectionId> | undefined;
  readonly view: StepView | undefined;
  readonly update: UpdateSearch;
}

/** How much each step of the ladder changes, so that a thin or a steep one is seen. */
export const StepSizes = memo(function StepSizes({ levels, sections, view: chosen, update }: Props) {
  const ladder = useLadder();
  const view = chosen ?? "classes";
  const steps = useMemo(() => measureSteps(ladder, sections), [ladder, sections]);
  if (steps.length === 0) return null;
  const isShown = ({ from, to }: Step) => levels.some((level, at) => level === to && levels[at - 1] === from);
  const sentence = view === "sections" ? describeSections(ladder, steps) : describeSteps(steps, sections);
  const parallels = listParallels(ladder).map(
    (rung) => `${joinWords(rung.map(({ title }) => title))} stand side by side: there is no step between them.`,
  );
  return (
    <section className={`${styles.steps} sheet`} aria-labelledby="steps-title">
      <div className={styles.head}>
        <h2 id="steps-title">The size of each step</h2>
        <p className="quiet">{[sentence, ...parallels].join(" ")}</p>
        <div className="no-print">
          <Segment
            label="Step sizes as"
            options={views}
            value={view}
            onChange={(value) => update({ steps: value === "classes" ? undefined : value })}
          />
        </div>
      </div>
      {view === "sections" ? (
        <StepSections steps={steps} isShown={isShown} />
      ) : view === "table" ? (
        <div className={styles.table}>
          <StepTable steps={steps} />
        </div>
      ) : (
        <StackedBars
          label={sentence}
          series={stepSeries}
          bars={steps.map((step) => ({
            id: `${step.from.id} ${step.to.id}`,
            name: `${step.from.shortTitle} → ${step.to.shortTitle}`,
            isMarked: isShown(step),
            values: step.counts,
          }))}
        />
      )}
    </section>
  );
});
