import { expect, test } from "vitest";
import { getLevel, type LevelId } from "../../../src/domain/ladder/ladder.ts";
import { adoptLadder } from "../../../src/domain/plan/ladderDrift.ts";
import { buildPacket } from "../../../src/domain/plan/packet.ts";
import { listActuals, listWithStrays } from "../../../src/domain/plan/planActuals.ts";
import { makeLadder, makeTarget } from "../../support/makeLadder.ts";
import { askAll, listRows, makeNote, makePlan } from "../../support/makePlan.ts";

const make = (version: string, ...targets: string[]) => ({
  ...makeLadder({ kpis: [{ id: "mttr", targets: { high: targets.map(makeTarget) } }] }),
  version,
});
const then = make("1.0.0", "< 60", "falling");
const actuals = {
  "any-threshold": { value: 45, date: "2026-02-01", against: "< 60\u00a0min" },
  "any-trend": { value: 44, date: "" },
};
const plan = makePlan(then, { notes: { "kpis.mttr": makeNote({ actuals }) } });
const list = (ladder: typeof then, of = plan) =>
  listRows(ladder, of).flatMap((row) =>
    listActuals(ladder, row).map(({ target, actual, verdict }) =>
      [target, actual, verdict?.verdict].join(" | ").replaceAll("\u00a0", " "),
    ),
  );

test("a value whose target became a range is judged against that, before and after the ladder is taken over", () => {
  const now = make("2.0.0", "falling", "< 30–50");
  const said = ["Falling | 44 min | not-comparable", "< 30–50 min | 45 min | between"];
  expect(list(now)).toEqual(said);
  expect(listWithStrays(now, listRows(now, plan))).toEqual([]);
  const next = adoptLadder(now, plan, askAll(now));
  expect(list(now, next)).toEqual(said);
  expect(next.notes["kpis.mttr"]?.actuals["any-threshold"]?.against).toBe("< 30–50\u00a0min");
});

test("a value whose target is gone is kept with what it was measured against, and judged by none", () => {
  const now = make("2.0.0", "< 5 percent", "falling");
  const said = ["Falling | 44 min | not-comparable", "< 60 min | 45 min | "];
  expect(list(now)).toEqual(said);
  expect(listWithStrays(now, listRows(now, plan)).map(({ key }) => key)).toEqual(["kpis.mttr"]);
  const next = adoptLadder(now, plan, askAll(now));
  expect(list(now, next)).toEqual(said);
  const levels = ["low", "high"].map((id) => getLevel(now, id as LevelId)) as never;
  const { actuals: printed } = buildPacket(now, next, levels, listRows(now, next), "2026-06-01");
  expect(printed.map(({ target, actual, verdict }) => [target, actual, verdict])).toEqual([
    ["Falling", "44\u00a0min", "Not comparable: a direction takes several values"],
    ["< 60\u00a0min", "45\u00a0min", "Asked no longer, so not judged"],
  ]);
});
