import type { StepBrief } from "./brief.ts";

/** What fits on a sheet of A4: lines of a brief, and cells of a comparison. Measured on the SRE ladder in Chromium. */
const linesOfBrief = 60;
const cellsOfRows = 31;

/** About how many sheets a brief takes. */
export function estimateBriefSheets({ named, sections }: StepBrief): number {
  return Math.max(1, Math.ceil((named + sections) / linesOfBrief));
}

/** About how many sheets so many rows of so many levels take, in two figures: the sentence and the chart take a part of one. */
export function estimateSheets(rows: number, levels: number): number {
  return Number(Math.ceil(0.5 + (rows * levels) / cellsOfRows).toPrecision(2));
}
