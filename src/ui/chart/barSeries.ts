/** One part of a stacked bar. */
export interface BarSeries {
  readonly id: string;
  readonly name: string;
  /** Tells the series apart without colour. */
  readonly symbol: string;
  readonly color: string;
  /** Of series that are steps of one thing, how much of it: they have one tone, and their figures stand beside the bar. */
  readonly shape?: "full" | "half" | "hollow";
}
