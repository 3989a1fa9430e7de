import { type Group, groupBy } from "../groupBy.ts";
import { comparatorSigns, describeCore, isLimit, nameScope, toRange, turnedSigns } from "./kpi.ts";
import type { TrackedKpi } from "./kpiCatalogue.ts";
import type { Kpi, Level, LevelId, Target } from "../ladder/ladder.ts";
import { splitByBasis } from "./limitBases.ts";
import { convert, describeSpan, isConvertible, nameUnit } from "./units.ts";
import { buildLinearAxis, buildNinesAxis, type ValueAxis } from "./valueAxis.ts";

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A target with a figure, as it is drawn: values in the unit of its chart. */
export interface TargetMark {
  readonly level: LevelId;
  readonly target: Target;
  /** "Tier-1 P90"; empty where it is about all. */
  readonly scope: string;
  /** Acceptable whichever end of the limit's range counts. Undefined for a change against today. */
  readonly zone: Span | undefined;
  /** The limit, or the change; `from` equals `to` where it is no range. */
  readonly limit: Span;
  /** "< 5–10", "20–40 in 3 months": without the unit, which stands at the axis. */
  readonly figure: string;
  /** What the level says itself, where the figure had to be converted. */
  readonly stated: string | undefined;
}

/** Marks that may stand beside one another: one unit, all absolute or all relative to today, and counted alike. */
export interface TargetChart {
  readonly id: string;
  readonly kind: "absolute" | "relative";
  /** What its limits count from or in, where those of another chart count otherwise: "since detection"; else empty. */
  readonly basis: string;
  /** "%", "min", "% less than today". */
  readonly unit: string;
  readonly axis: ValueAxis;
  readonly marks: readonly TargetMark[];
}

/**
 * The charts of a KPI for these levels: one for its limits, or several where these do not count alike, and one for its
 * changes against today, per unit that they are told in. A KPI without figures has none. Limits that cannot be told in the KPI's unit are not drawn.
 */
export function listTargetCharts({ kpi, entries }: TrackedKpi, levels: readonly Level[]): TargetChart[] {
  const figures = levels.flatMap(({ id }) => (entries.get(id)?.targets ?? []).map((target) => ({ level: id, target })));
  const absolute = figures.flatMap(({ level, target }) => toLimitMark(kpi, level, target) ?? []);
  const changes = groupBy(
    figures.flatMap(({ level, target }) => (target.kind === "change" ? [{ level, target }] : [])),
    ({ target }) => figures.find((one) => one.target.kind === "change" && isSameDimension(one.target, target))?.target,
  );
  return [
    ...splitByBasis(absolute).map(({ name, limits }, at) => toAbsoluteChart(kpi, limits, name, at)),
    ...[...changes.values()].map(toRelativeChart),
  ];
}

function toLimitMark(kpi: Kpi, level: LevelId, target: Target): TargetMark | undefined {
  if (!isLimit(target) || !isConvertible(target.unit, kpi.unit)) return undefined;
  const { isUpper, min, max, converted } = toRange(kpi.unit, target);
  const sign = (converted ? turnedSigns : comparatorSigns)[target.comparator];
  return {
    level,
    target,
    scope: nameScope(target),
    zone: isUpper ? { from: 0, to: min } : { from: max, to: Number.POSITIVE_INFINITY },
    limit: { from: min, to: max },
    figure: `${sign} ${describeRange(min, max, target.unit !== kpi.unit)}`,
    stated: converted || target.unit !== kpi.unit ? describeCore(target) : undefined,
  };
}

/** Where no share goes further than all, and no score further than its best. */
const ends = { percent: 100, "score-of-5": 5 } as const satisfies Partial<Record<Kpi["unit"], number>>;

function toAbsoluteChart(kpi: Kpi, drafts: readonly TargetMark[], basis: string, at: number): TargetChart {
  const limits = drafts.flatMap(({ limit }) => [limit.from, limit.to]);
  const isOpen = drafts.some(({ zone }) => zone?.to === Number.POSITIVE_INFINITY);
  const end = ends[kpi.unit as keyof typeof ends];
  const axis = isAvailability(kpi, drafts)
    ? buildNinesAxis(limits)
    : buildLinearAxis({ limits, end, isOpen, isWhole: kpi.unit.startsWith("count") });
  const marks = drafts.map((mark) => ({
    ...mark,
    zone: mark.zone && { from: Math.max(axis.min, mark.zone.from), to: Math.min(axis.max, mark.zone.to) },
  }));
  return { id: numberId("absolute", at), kind: "absolute", basis, unit: nameAxis(kpi.unit), axis, marks };
}

/** "absolute", "absolute-2": the id of one of several charts of a kind. */
const numberId = (kind: TargetChart["kind"], at: number) => (at === 0 ? kind : `${kind}-${at + 1}`);

/** The unit as it stands alone, not behind a figure. */
function nameAxis(unit: Kpi["unit"]): string {
  if (unit === "score-of-5") return "score of 5";
  if (unit.startsWith("count-")) return `number ${nameUnit(unit)}`;
  return nameUnit(unit) || unit;
}

/** From this share on, what counts is what is missing from 100 %: 99.9 and 99.99 are ten times apart. */
const firstNine = 99;
/** Shares of the same KPI that are lower than that stand on the axis of nines down to here. */
const leastShare = 90;

function isAvailability({ unit }: Kpi, marks: readonly TargetMark[]): boolean {
  const limits = marks.flatMap(({ limit }) => [limit.from, limit.to]);
  return (
    unit === "percent" &&
    marks.every(({ zone }) => zone?.to === Number.POSITIVE_INFINITY) &&
    limits.every((limit) => limit >= leastShare && limit < 100) &&
    limits.some((limit) => limit >= firstNine)
  );
}

type Change = Extract<Target, { kind: "change" }>;

const isSameDimension = (left: Change, right: Change) => isConvertible(left.unit, right.unit);

function toRelativeChart(list: Group<{ level: LevelId; target: Change }>, at: number): TargetChart {
  const { unit } = list[0].target;
  const directions = new Set(list.map(({ target }) => target.direction));
  const marks = list.map(({ level, target }) => toChangeMark(level, target, unit, directions.size > 1));
  const limits = marks.map(({ limit }) => limit.to);
  const word = directions.size > 1 ? "change from" : directions.has("decrease") ? "less than" : "more than";
  return {
    id: numberId("relative", at),
    kind: "relative",
    basis: "",
    unit: `${nameAxis(unit)} ${word} today`,
    axis: buildLinearAxis({ limits, end: unit === "percent" ? 100 : undefined, isOpen: false }),
    marks,
  };
}

function toChangeMark(level: LevelId, target: Change, unit: Change["unit"], isSigned: boolean): TargetMark {
  const [from, to] = [convert(target.min, target.unit, unit), convert(target.max, target.unit, unit)];
  const sign = isSigned ? (target.direction === "decrease" ? "−" : "+") : "";
  const range = describeRange(from, to, target.unit !== unit);
  return {
    level,
    target,
    scope: nameScope(target),
    zone: undefined,
    limit: { from, to },
    figure: `${sign}${range}${target.over ? ` in ${describeSpan(target.over)}` : ""}`,
    stated: target.unit === unit ? undefined : describeCore(target),
  };
}

/** Figures told in another unit are rounded to three digits. */
function describeRange(min: number, max: number, isRounded: boolean): string {
  const [from, to] = [min, max].map((value) => (isRounded ? Number(value.toPrecision(3)) : value));
  return from === to ? String(from) : `${from}–${to}`;
}
