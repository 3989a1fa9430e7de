import { describe, expect, test } from "vitest";
import type { Ladder } from "../../../src/domain/ladder/ladder.ts";
import { findSafeLink, type Plan, type Rating } from "../../../src/domain/plan/plan.ts";
import { filterPlanRows, type PlanFilter } from "../../../src/domain/plan/planFilter.ts";
import { orderRows } from "../../../src/domain/plan/planOrder.ts";
import { describeRating, type PlanRow } from "../../../src/domain/plan/planRow.ts";
import { describeReadiness, listReadiness } from "../../../src/domain/plan/readiness.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { listRows, makeEvidence, makeNote, makePlan } from "../../support/makePlan.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const ladder = makeLadder({
  statements: "topic | low | high\nreviews | - | Reviews designs",
  skills: `
    skill   | low            | high
    regions | -              | must critical
    slos    | good important | must critical
    cloud   | -              | must important
    ml      | -              | good optional
    linux   | must critical  | must critical`,
});
const one = makeEvidence("e1", { title: "Failover day", confirmedBy: "Ada" });
const empty = makeEvidence("e2", { title: " " });
const linked = makeEvidence("e3", { title: "", link: "https://example.org/doc" });
const readiness = (notes: Parameters<typeof makePlan>[1]) =>
  describeReadiness(listRows(ladder, makePlan(ladder, notes)));

describe("a row's rating", () => {
  const rate = (rating: Rating, evidence: string[] = [], reason = "") =>
    describeRating(
      listRows(
        ladder,
        makePlan(ladder, {
          evidence: [one, empty, linked],
          notes: { "skills.regions": makeNote({ rating, evidence, reason }) },
        }),
      ).find(({ key }) => key === "skills.regions") as never,
    );

  test("wants evidence once it claims to be shown; an empty form is none", () => {
    expect(rate("developing")).toBe("Developing");
    expect(rate("demonstrated")).toBe("Demonstrated: claimed, no evidence");
    expect(rate("sustained", ["e2", "gone"])).toBe("Sustained: claimed, no evidence");
    expect(rate("sustained", ["e1"])).toBe("Sustained");
    expect(rate("sustained", ["e3"])).toBe("Sustained");
  });

  test("wants a reason where it does not apply", () => {
    expect(rate("not-applicable", [], "  ")).toBe("Not applicable: reason missing");
    expect(rate("not-applicable", [], "One region only")).toBe("Not applicable");
  });
});

describe("the order of rows", () => {
  const order = (of: Ladder, notes: Plan["notes"] = {}) =>
    orderRows(listRows(of, makePlan(of, { evidence: [one], notes }))).map(({ key }) => key);

  test("is gaps by importance, then what the level does not say how important it is, then what is asked already", () => {
    expect(order(ladder)).toEqual([
      "skills.regions",
      "skills.slos",
      "skills.cloud",
      "skills.ml",
      "responsibilities.s0",
      "skills.linux",
    ]);
  });

  test("puts a Critical gap of one step before an Important one of several", () => {
    const steps = makeLadder({
      skills: `
        skill | low            | high
        far   | -              | must important
        near  | must important | must critical`,
    });
    expect(order(steps)).toEqual(["skills.near", "skills.far"]);
  });

  test("is the class of change within an importance, then the longer step, then the ladder's", () => {
    const alike = makeLadder({
      skills: `
        skill | low               | high
        one   | good important    | must important
        two   | advanced optional | must important
        three | -                 | good important
        four  | good important    | must important`,
    });
    expect(order(alike)).toEqual(["skills.three", "skills.two", "skills.one", "skills.four"]);
  });

  test("puts a Critical gap that has evidence behind those that block, and before all others", () => {
    expect(order(ladder, { "skills.regions": makeNote({ evidence: ["e1"] }) }).slice(0, 3)).toEqual([
      "skills.slos",
      "skills.regions",
      "skills.cloud",
    ]);
  });

  test("puts what blocks before what does not, all else equal", () => {
    const two = makeLadder({ skills: "skill | low | high\na | - | must critical\nb | - | must critical" });
    const plan = makePlan(two, { evidence: [one], notes: { "skills.a": makeNote({ evidence: ["e1"] }) } });
    expect(orderRows(listRows(two, plan)).map(({ key }) => key)).toEqual(["skills.b", "skills.a"]);
  });
});

test.each(readRealLadder().paths)(
  "on the way from $from to $to of the real ladder, what blocks by the heading stands first, in the heading's order",
  ({ from, to }) => {
    const real = readRealLadder();
    const rows = listRows(real, makePlan(real, { from, to }));
    const ordered = orderRows(rows);
    const named = listReadiness(rows).flatMap((sentence) => sentence.flatMap(({ key }) => key ?? []));
    expect(ordered.slice(0, named.length).map(({ key }) => key)).toEqual(named);
    const isCriticalGap = ({ ask }: PlanRow) => ask.isGap && ask.importance?.base === "critical";
    const rest = ordered.slice(ordered.findIndex((row) => !isCriticalGap(row)));
    expect(rest.filter(isCriticalGap)).toEqual([]);
  },
);

describe("readiness", () => {
  test("counts Critical gaps with evidence, and names what blocks", () => {
    expect(readiness({ evidence: [one], notes: { "skills.slos": makeNote({ evidence: ["e1"] }) } })).toEqual([
      "One of two Critical gaps has evidence.",
      "Blocking: regions.",
    ]);
  });

  test("tells what is claimed and what is set aside, and counts neither as a gap that is open", () => {
    const notes = {
      "skills.regions": makeNote({ rating: "not-applicable", reason: "One region" }),
      "skills.slos": makeNote({ rating: "sustained" }),
      "skills.ml": makeNote({ rating: "not-applicable", reason: "No use" }),
    };
    expect(readiness({ notes })).toEqual([
      "The one Critical gap, slos, has no evidence yet, and blocks.",
      "One row is claimed without evidence.",
      "Two rows are marked not applicable.",
    ]);
    expect(readiness({ evidence: [one], notes: { ...notes, "skills.slos": makeNote({ evidence: ["e1"] }) } })[0]).toBe(
      "The one Critical gap, slos, has evidence.",
    );
  });

  test("goes on with the next importance where no Critical gap is open", () => {
    const aside = makeNote({ rating: "not-applicable", reason: "Not here" });
    const notes = { "skills.regions": aside, "skills.slos": aside };
    expect(readiness({ notes }).slice(0, 2)).toEqual([
      "No open gap is Critical.",
      "The one Important gap, cloud, has no evidence yet.",
    ]);
  });

  test("speaks of gaps alone where none has an importance, and says where none is open", () => {
    const plain = makeLadder({ statements: "topic | low | high\na | - | One\nb | - | Two" });
    expect(describeReadiness(listRows(plain, makePlan(plain)))).toEqual(["None of two gaps has evidence."]);
    const notes = {
      "responsibilities.s0": makeNote({ evidence: ["e1"] }),
      "responsibilities.s1": makeNote({ evidence: ["e1"] }),
    };
    expect(describeReadiness(listRows(plain, makePlan(plain, { evidence: [one], notes })))).toEqual([
      "Both gaps have evidence.",
    ]);
    expect(describeReadiness([])).toEqual(["No gap is open."]);
  });

  test("counts the rest where many block", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const block = (some: readonly string[]) => {
      const wide = makeLadder({
        skills: `skill | low | high\n${some.map((name) => `${name} | - | must critical`).join("\n")}`,
      });
      return describeReadiness(listRows(wide, makePlan(wide)))[1];
    };
    expect(block(names)).toBe("Blocking: a, b, c, d and two more.");
    // The last of five takes no more room than what would stand for it.
    expect(block(names.slice(0, 5))).toBe("Blocking: a, b, c, d, e.");
  });
});

describe("filtering a plan's rows", () => {
  const plan = makePlan(ladder, {
    evidence: [one],
    notes: {
      "skills.cloud": makeNote({
        rating: "developing",
        evidence: ["e1"],
        action: "Book the room",
        done: [{ action: "Wrote the drill", on: "2026-11-02" }],
      }),
    },
  });
  const none: PlanFilter = { everything: false, ratings: [], sections: [], classes: [], words: [] };
  const show = (filter: Partial<PlanFilter>) =>
    filterPlanRows(listRows(ladder, plan), { ...none, ...filter }).map(({ key }) => key);

  test("shows the gaps, or all that is asked", () => {
    expect(show({})).toHaveLength(5);
    expect(show({ everything: true })).toHaveLength(6);
  });

  test("goes by rating, section, class and words, those of the person too", () => {
    expect(show({ ratings: ["developing"] })).toEqual(["skills.cloud"]);
    expect(show({ sections: ["responsibilities"] })).toEqual(["responsibilities.s0"]);
    expect(show({ classes: ["raised"] })).toEqual(["skills.slos"]);
    expect(show({ words: ["reviews"] })).toEqual(["responsibilities.s0"]);
    expect(show({ words: ["ada"] })).toEqual(["skills.cloud"]);
    expect(show({ words: ["drill"] })).toEqual(["skills.cloud"]);
    expect(show({ words: ["book", "room", "critical"] })).toEqual([]);
    expect(show({ words: ["good"] })).toEqual(["skills.slos", "skills.ml"]);
  });
});

test.each([
  ["https://example.org/doc", "https://example.org/doc"],
  [" HTTP://example.org ", "HTTP://example.org"],
  ["javascript:alert(1)", undefined],
  ["data:text/html,hi", undefined],
  ["//example.org", undefined],
  ["https://", undefined],
  ["", undefined],
])("the link “%s” leads to %s", (link, address) => {
  expect(findSafeLink(link)).toBe(address);
});
