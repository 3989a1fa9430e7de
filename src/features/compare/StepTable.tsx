import { type ClassCounts, countDifferences } from "../../domain/compare/compare.ts";
import { changeClasses } from "../../domain/compare/changeClasses.ts";
import type { ChangeClass } from "../../domain/compare/diff.ts";
import type { Section } from "../../domain/ladder/ladder.ts";
import type { Step } from "../../domain/compare/steps.ts";
import { changeWords } from "../../parts/changeWords.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { type Column, DataTable } from "../../ui/table/DataTable.tsx";

/** The same figures as the chart, by class, and by section. */
export function StepTable({ steps }: { readonly steps: readonly Step[] }) {
  const { sections: all } = useLadder();
  const sections = all.filter(({ id }) => steps[0]?.bySection.has(id));
  const rows: Row[] = [
    ...changeClasses.map((name) => ({ heading: "By class", name })),
    ...sections.map((section) => ({ heading: "By section: rows that change", section })),
  ];
  const columns: Column<Row>[] = [
    {
      id: "name",
      header: "Step",
      cell: (row) =>
        "name" in row ? `${changeWords[row.name].symbol} ${changeWords[row.name].word}` : row.section.title,
    },
    ...steps.map((step) => ({
      id: `${step.from.id}-${step.to.id}`,
      header: `${step.from.title} → ${step.to.title}`,
      cell: (row: Row) => <span className="figures">{countIn(step, row)}</span>,
    })),
  ];
  return (
    <DataTable
      caption="The size of each step, by class of change and by section"
      columns={columns}
      items={rows}
      toId={(row) => ("name" in row ? row.name : `step-${row.section.id}`)}
      toHeading={({ heading }) => heading}
    />
  );
}

type Row = { readonly heading: string } & ({ readonly name: ChangeClass } | { readonly section: Section });

function countIn({ counts, bySection }: Step, row: Row): number {
  return "name" in row ? counts[row.name] : countDifferences(bySection.get(row.section.id) as ClassCounts);
}
