import { isConvertible } from "../domain/kpi/units.ts";
import type { Problem } from "./problem.ts";
import type { Rule } from "./rules.ts";
import type { LadderFile, LevelFile } from "./schema.ts";

type Kpi = LadderFile["kpis"][number];
type Target = LevelFile["kpis"][number]["targets"][number];

function eachTarget(
  levels: ReadonlyMap<string, LevelFile>,
  check: (target: Target, kpi: LevelFile["kpis"][number]) => string | undefined,
) {
  return [...levels].flatMap(([file, level]) =>
    level.kpis.flatMap((entry, at) =>
      entry.targets.flatMap((target, place): Problem[] => {
        const message = check(target, entry);
        return message ? [{ file, path: `kpis/${at}/targets/${place}`, message: `${entry.kpi}: ${message}` }] : [];
      }),
    ),
  );
}

const agreeingUnits: Rule = {
  name: "units agree with the KPI",
  check({ ladder, levels }) {
    const kpis = new Map<string, Kpi>(ladder.kpis.map((kpi) => [kpi.id, kpi]));
    return eachTarget(levels, (target, { kpi: id }) => {
      const kpi = kpis.get(id);
      if (!kpi || target.kind === "note" || target.kind === "trend") return undefined;
      if (target.kind === "change" && target.unit === "percent") return undefined;
      if (!isConvertible(target.unit, kpi.unit)) return `a target in “${target.unit}” for a KPI in “${kpi.unit}”`;
      return "complement" in target && target.complement && kpi.unit !== "percent"
        ? "only a percentage has another end"
        : undefined;
    });
  },
};

const agreeingDirections: Rule = {
  name: "a limit agrees with the direction of the KPI",
  check({ ladder, levels }) {
    const kpis = new Map<string, Kpi>(ladder.kpis.map((kpi) => [kpi.id, kpi]));
    return eachTarget(levels, (target, { kpi: id }) => {
      const better = kpis.get(id)?.better;
      if ((target.kind !== "threshold" && target.kind !== "band") || !better || better === "neither") return undefined;
      const isUpper = target.comparator.startsWith("<") !== (target.complement !== undefined);
      return isUpper === (better === "lower")
        ? undefined
        : `“${target.comparator}” for a KPI of which ${better} is better`;
    });
  },
};

/** A trend that holds asks for no direction, and one that may hold for the one beside it. */
const agreeingChanges: Rule = {
  name: "a change or a trend agrees with the direction of the KPI",
  check({ ladder, levels }) {
    const kpis = new Map<string, Kpi>(ladder.kpis.map((kpi) => [kpi.id, kpi]));
    return eachTarget(levels, (target, { kpi: id }) => {
      const better = kpis.get(id)?.better;
      if ((target.kind !== "change" && target.kind !== "trend") || !better || better === "neither") return undefined;
      const worse = better === "lower" ? "increase" : "decrease";
      return target.direction.endsWith(worse)
        ? `“${target.direction}” for a KPI of which ${better} is better`
        : undefined;
    });
  },
};

const ascendingRanges: Rule = {
  name: "ranges ascend",
  check({ levels }) {
    const years = [...levels].flatMap(
      ([
        file,
        {
          years: { min, max },
        },
      ]): Problem[] => (min <= max ? [] : [{ file, path: "years", message: `${min} to ${max} years descends` }]),
    );
    const targets = eachTarget(levels, (target) => {
      if ((target.kind === "band" || target.kind === "change") && target.min > target.max)
        return `${target.min} to ${target.max} descends`;
      const span = [target.within, target.over].find((one) => one && one.min > one.max);
      return span ? `${span.min} to ${span.max} descends` : undefined;
    });
    return [...years, ...targets];
  },
};

const soundShares: Rule = {
  name: "weights add up, and no share is above 100 %",
  check({ levels }) {
    const weights = [...levels].flatMap(([file, { scorecard }]): Problem[] => {
      const given = scorecard.flatMap(({ weight }) => weight ?? []);
      const sum = given.reduce((total, weight) => total + weight, 0);
      return given.length === 0 || (sum === 100 && given.length === scorecard.length)
        ? []
        : [
            {
              file,
              path: "scorecard",
              message: `the weights add up to ${sum} over ${given.length} of ${scorecard.length} dimensions`,
            },
          ];
    });
    const shares = eachTarget(levels, (target) => {
      if (target.kind !== "threshold" && target.kind !== "band") return undefined;
      const most = target.kind === "threshold" ? target.value : target.max;
      return target.unit === "percent" && most > 100 ? `${most} % is more than all` : undefined;
    });
    return [...weights, ...shares];
  },
};

export const figureRules: readonly Rule[] = [
  agreeingUnits,
  agreeingDirections,
  agreeingChanges,
  ascendingRanges,
  soundShares,
];
