import type { ComparedRow, Comparison } from "./compare.ts";
import { describeMoves, listCompared, toTextTable, toValue } from "./rowText.ts";
import { listFacts } from "../ladder/fields.ts";
import type { Ladder } from "../ladder/ladder.ts";
import { nameStanding } from "../ladder/standing.ts";
import { outcomeWords } from "../kpi/kpiOutcome.ts";

/**
 * A comparison as a table for programs and spreadsheets, the first row its head. It begins as the text table does, but that
 * the cell of a level holds what it says alone. After that, for each level: what moved, the verdict on a KPI, and how the row
 * stands in a word (importance, commonality, who decides; of a KPI its targets); then the row’s id and the ladder’s version.
 */
export function toExportTable(ladder: Ladder, comparison: Comparison, rows: readonly ComparedRow[]): string[][] {
  const compared = listCompared(comparison, rows);
  const [head = [], ...body] = toTextTable(ladder, comparison, rows, toValue);
  const more = comparison.levels.flatMap(({ title }, column) => [
    ...(compared[column] ? [`${title}: what moved`, `${title}: KPI verdict`] : []),
    `${title}: standing`,
  ]);
  return [
    [...head, ...more, "Row id", "Ladder version"],
    ...rows.map((row, at) => [
      ...(body[at] ?? []),
      ...comparison.levels.flatMap((_, column) => [
        ...(compared[column] ? [describeMoves(row.changes[column]), nameVerdict(row, column)] : []),
        tellStanding(row, column),
      ]),
      row.id,
      ladder.version,
    ]),
  ];
}

function nameVerdict({ changes }: ComparedRow, column: number): string {
  const outcome = changes[column]?.outcome;
  return outcome ? outcomeWords[outcome].word : "";
}

function tellStanding({ cells }: ComparedRow, column: number): string {
  const entry = cells[column];
  return entry ? (nameStanding(entry) ?? listFacts(entry).join("; ")) : "";
}
