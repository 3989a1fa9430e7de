export const kpiShapes = ["charts", "table", "rhythm"] as const;
export type KpiShape = (typeof kpiShapes)[number];

/** How the KPIs are shown; as charts where the address names no way that there is. */
export function toShape(view: string | undefined): KpiShape {
  return kpiShapes.find((shape) => shape === view) ?? "charts";
}
