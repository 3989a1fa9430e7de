/** One part of a stacked bar. */
export interface BarSeries {
  readonly id: string;
  readonly name: string;
  /** Tells the series apart without colour. */
  readonly symbol: string;
  readonly color: string;
}
