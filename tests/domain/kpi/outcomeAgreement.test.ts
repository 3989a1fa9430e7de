import fc from "fast-check";
import { expect, test } from "vitest";
import { type Comparison, compareLevels } from "../../../src/domain/compare/compare.ts";
import type { Change } from "../../../src/domain/compare/diff.ts";
import { summarise } from "../../../src/domain/compare/summary.ts";
import { listTrackedKpis } from "../../../src/domain/kpi/kpiCatalogue.ts";
import { compareEntries } from "../../../src/domain/kpi/kpiChange.ts";
import { isChange, type KpiOutcome, kpiOutcomes, outcomeWords } from "../../../src/domain/kpi/kpiOutcome.ts";
import { summariseKpis } from "../../../src/domain/kpi/kpiSummary.ts";
import type { Ladder, Level } from "../../../src/domain/ladder/ladder.ts";
import { listAsks } from "../../../src/domain/plan/gap.ts";
import { ladders } from "../../support/arbitraries.ts";
import { readRealLadder } from "../../support/realLadder.ts";

type Told = Record<string, string | undefined>;

/** What the KPIs screen says of each KPI from one level to another; those that neither tracks have no row elsewhere. */
function listOutcomes(ladder: Ladder, from: Level, to: Level): (readonly [string, KpiOutcome])[] {
  return listTrackedKpis(ladder)
    .map(({ kpi, entries }) => [kpi.id, compareEntries(kpi, entries.get(from.id), entries.get(to.id)).outcome] as const)
    .filter(([, outcome]) => outcome !== "untracked");
}

/** What the rows of a comparison say of each KPI. */
function tellByRows({ sections }: Comparison, tell: (change: Change) => string): Told {
  const rows = sections.flatMap((section) => section.rows);
  return Object.fromEntries(
    rows.flatMap(({ cells, changes: [, change] }) => {
      const kpi = cells.flatMap((cell) => (cell?.kind === "kpi" ? [cell.value.kpi] : []))[0];
      return kpi && change ? [[kpi, tell(change)]] : [];
    }),
  );
}

/** Equal targets can be explained in other words, which is no change of the targets. */
const nameClass = ({ class: name, outcome }: Change) => (outcome === "equal" ? "same" : name);
const isGapAt = new Set<KpiOutcome>(["new", "tighter", "not-comparable"]);
/** Whether a person has something new to show depends on which of the targets it is. */
const isOpen = (outcome: KpiOutcome | undefined) => outcome === "overlapping" || outcome === "in-part";

/** What each screen says of the step of every KPI, beside what it must say to agree with the KPIs screen. */
function tellEverywhere(ladder: Ladder, from: Level, to: Level) {
  const outcomes = listOutcomes(ladder, from, to);
  const outcomeOf = new Map(outcomes);
  const comparison = compareLevels(ladder, [from, to]);
  const sentence = summarise(comparison, 1).find(({ what }) => what === "targets-changed");
  const { outcomes: counts } = summariseKpis(ladder, listTrackedKpis(ladder), from, to);
  const changing = kpiOutcomes.filter((name) => isChange(name) && name !== "new" && name !== "dropped" && counts[name]);
  const gaps = listAsks(ladder, from, to).flatMap(({ after, isGap }) =>
    after.kind === "kpi" && isGap && !isOpen(outcomeOf.get(after.value.kpi)) ? [after.value.kpi] : [],
  );
  return {
    told: {
      rows: tellByRows(comparison, ({ class: name, outcome = name as KpiOutcome }) => outcome),
      classes: tellByRows(comparison, nameClass),
      sentence: sentence?.outcomes,
      count: sentence?.count,
      gaps: gaps.map(String).toSorted(),
    },
    expected: {
      rows: Object.fromEntries(outcomes),
      classes: Object.fromEntries(outcomes.map(([kpi, outcome]) => [kpi, outcomeWords[outcome].change])),
      sentence: Object.fromEntries(changing.map((name) => [name, counts[name]])),
      count: changing.reduce((sum, name) => sum + counts[name], 0),
      gaps: outcomes.flatMap(([kpi, outcome]) => (isGapAt.has(outcome) ? [kpi] : [])).toSorted(),
    },
  };
}

test("the step of a KPI is told alike by every screen, on the real ladder", () => {
  const ladder = readRealLadder();
  for (const from of ladder.levels)
    for (const to of ladder.levels) {
      const { told, expected } = tellEverywhere(ladder, from, to);
      expect(told).toEqual(expected);
    }
});

test("and on any ladder", () => {
  fc.assert(
    fc.property(ladders, fc.boolean(), (ladder, isDown) => {
      const [low, , high] = ladder.levels as [Level, Level, Level];
      const { told, expected } = isDown ? tellEverywhere(ladder, high, low) : tellEverywhere(ladder, low, high);
      expect(told).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
