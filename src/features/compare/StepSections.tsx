import { countDifferences } from "../../domain/compare/compare.ts";
import type { Section } from "../../domain/ladder/ladder.ts";
import type { Step } from "../../domain/compare/steps.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { BarLegend } from "../../ui/chart/BarLegend.tsx";
import { CellBar } from "../../ui/table/CellBar.tsx";
import { type Column, DataTable } from "../../ui/table/DataTable.tsx";
import { useIsPhone } from "../../ui/useIsPhone.ts";
import { stepSeries } from "./stepSeries.ts";
import styles from "./StepSections.module.css";

interface Props {
  readonly steps: readonly Step[];
  /** Whether the comparison shows the step. */
  isShown(step: Step): boolean;
}

/** A bar for each section of each step, all on one scale, so that it is seen where a step is steep. */
export function StepSections({ steps, isShown }: Props) {
  const { sections } = useLadder();
  const isPhone = useIsPhone();
  const longest = Math.max(...steps.flatMap(({ bySection }) => [...bySection.values()].map(countDifferences)));
  const columns: Column<Section>[] = [
    { id: "section", header: "Section", cell: ({ title }) => title },
    ...steps.map((step): Column<Section> => ({
      id: `${step.from.id}-${step.to.id}`,
      header: (
        <span className={isShown(step) ? styles.shown : undefined}>
          {step.from.shortTitle} → {step.to.shortTitle}
        </span>
      ),
      cell: ({ id }) => <CellBar series={stepSeries} values={step.bySection.get(id) ?? {}} longest={longest} />,
    })),
  ];
  return (
    <>
      <DataTable
        caption="How many rows of each section change in each step"
        columns={columns}
        items={sections.filter(({ id }) => steps[0]?.bySection.has(id))}
        toId={({ id }) => `step-${id}`}
        stacked={isPhone}
        dense
      />
      <BarLegend series={stepSeries} />
    </>
  );
}
