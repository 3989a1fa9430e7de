export const stepViews = ["sections", "table"] as const;
/** How the size of the steps is shown, other than as a chart by class. */
export type StepView = (typeof stepViews)[number];
