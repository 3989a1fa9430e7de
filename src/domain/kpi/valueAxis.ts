import { toPlain } from "./plainFigure.ts";

/** An axis of values, from 0 at its start to 1 at its end. */
export interface ValueAxis {
  /** "nines": each further nine is one step, as availability is read. */
  readonly scale: "linear" | "nines";
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

interface Options {
  /** What the axis has to reach. */
  readonly limits: readonly number[];
  /** The end of what can be measured, such as 100 %; undefined where there is none. */
  readonly end: number | undefined;
  /** True where zones go on past the last limit, so that room is left for them. */
  readonly isOpen: boolean;
  /** True where only whole numbers make sense, as of things that are counted. */
  readonly isWhole?: boolean;
}

/** No more steps between the ticks than can be labelled on a small chart. */
const mostSteps = 5;

/** A linear axis from 0 to a round number that holds all limits, with ticks in steps of 1, 2 or 5. */
export function buildLinearAxis({ limits, end, isOpen, isWhole = false }: Options): ValueAxis {
  const farthest = Math.max(0, ...limits);
  const most = end !== undefined && farthest <= end ? end : farthest * (isOpen ? 1.25 : 1) || 1;
  const step = Math.max(roundUp(most / mostSteps), isWhole ? 1 : 0);
  const count = Math.ceil(toPlain(most / step));
  const ticks = Array.from({ length: count + 1 }, (_, at) => toTick(at * step));
  return { scale: "linear", min: 0, max: ticks.at(-1)?.value as number, ticks };
}

/**
 * An axis of shares below 100 % on which the nines can be told apart: the position is −log10(100 − share), and 100 stands
 * one step beyond the last tick. It begins a step below the least limit, at 99 or under, and has room for at least two
 * further nines.
 */
export function buildNinesAxis(limits: readonly number[]): ValueAxis {
  const exponent = (value: number) => toPlain(Math.log10(toPlain(100 - value)));
  const least = exponent(Math.min(...limits));
  const first = Math.max(0, Number.isInteger(least) ? least + 1 : Math.ceil(least));
  const last = Math.min(Math.floor(exponent(Math.max(...limits))), first - 2);
  const ticks = Array.from({ length: first - last + 1 }, (_, at) => toTick(100 - 10 ** (first - at)));
  return { scale: "nines", min: ticks[0]?.value as number, max: 100, ticks: [...ticks, toTick(100)] };
}

/** Where a value stands between the start of an axis (0) and its end (1). What is beyond stands at the end. */
export function placeOnAxis({ scale, min, max, ticks }: ValueAxis, value: number): number {
  const at = scale === "linear" ? (value - min) / (max - min) : countNines(min, value) / (ticks.length - 1);
  return Math.min(1, Math.max(0, toPlain(at)));
}

/** How many nines a share has more than the start of its axis. Infinite at 100. */
const countNines = (min: number, value: number) => Math.log10(100 - min) - Math.log10(toPlain(100 - value));

function roundUp(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return toPlain(([1, 2, 5].find((factor) => factor * power >= toPlain(step)) ?? 10) * power);
}

const toTick = (value: number) => ({ value: toPlain(value), text: String(toPlain(value)) });
