import fc from "fast-check";
import { commonalities, deciders, importances, tiers } from "../../src/dataset/schema.ts";
import type { Ladder, Target } from "../../src/domain/ladder/ladder.ts";
import { makeLadder } from "./makeLadder.ts";

const levelIds = ["a", "b", "c"] as const;
const word = fc.constantFrom(
  "alerts",
  "runbooks",
  "leads",
  "joins",
  "reviews",
  "incidents",
  "services",
  "owns",
  "weekly",
  "safe",
);
const sentence = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(" "));
const cells = <T extends string>(cell: fc.Arbitrary<T>) =>
  fc.record({ a: optional(cell), b: optional(cell), c: optional(cell) });
const optional = <T extends string>(cell: fc.Arbitrary<T>) => fc.oneof(cell, fc.constant("-"));
const oneOf = (list: readonly string[]) => fc.constantFrom(...list);
const figure = fc.integer({ min: 1, max: 90 });

/** A target of any of the five kinds, in minutes or hours where it has a unit. */
export const targets: fc.Arbitrary<Target> = fc.oneof(
  fc.record({
    kind: fc.constant("threshold" as const),
    comparator: fc.constantFrom("<" as const, "<=" as const),
    value: figure,
    unit: fc.constantFrom("minute" as const, "hour" as const),
  }),
  fc.tuple(figure, figure, fc.constantFrom(undefined, "Tier-0", "Tier-1")).map(([one, other, scope]) => ({
    kind: "band" as const,
    comparator: "<" as const,
    min: Math.min(one, other),
    max: Math.max(one, other),
    unit: "minute" as const,
    ...(scope && { scope }),
  })),
  fc.tuple(figure, figure).map(([one, other]) => ({
    kind: "change" as const,
    direction: "decrease" as const,
    min: Math.min(one, other),
    max: Math.max(one, other),
    unit: "percent" as const,
  })),
  fc.record({
    kind: fc.constant("trend" as const),
    direction: fc.constantFrom("decrease" as const, "increase" as const),
  }),
  fc.record({ kind: fc.constant("note" as const), text: sentence }),
);

const toTable = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, ...rows].map((row) => row.join(" | ")).join("\n");
const toCells = (row: { a: string; b: string; c: string }) => levelIds.map((id) => row[id]);

/** Ladders of three levels: several statements to a topic, statements without one, and catalogue entries that come and go. */
export const ladders: fc.Arbitrary<Ladder> = fc
  .record({
    statements: fc.array(fc.tuple(oneOf(["on-call", "slos", "?"]), oneOf(["daily", "weekly"]), cells(sentence)), {
      maxLength: 9,
    }),
    decisions: fc.uniqueArray(
      fc.tuple(
        oneOf(["budget", "alerts", "tools"]),
        cells(fc.tuple(oneOf(deciders), sentence).map((parts) => parts.join(" "))),
      ),
      { selector: ([topic]) => topic, maxLength: 3 },
    ),
    skills: fc.array(cells(fc.tuple(oneOf(tiers), oneOf(importances)).map((parts) => parts.join(" "))), {
      maxLength: 4,
    }),
    tools: fc.array(cells(oneOf(commonalities)), { maxLength: 4 }),
    kpis: fc.array(
      fc.record({
        a: fc.array(targets, { maxLength: 3 }),
        b: fc.array(targets, { maxLength: 3 }),
        c: fc.array(targets, { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ statements, decisions, skills, tools, kpis }) =>
    makeLadder({
      levels: levelIds,
      statements: toTable(
        ["topic", "group", ...levelIds],
        statements.map(([topic, group, row]) => [topic, group, ...toCells(row)]),
      ),
      decisions: toTable(
        ["topic", ...levelIds],
        decisions.map(([topic, row]) => [topic, ...toCells(row)]),
      ),
      skills: toTable(
        ["skill", ...levelIds],
        skills.map((row, at) => [`skill-${at}`, ...toCells(row)]),
      ),
      tools: toTable(
        ["tool", ...levelIds],
        tools.map((row, at) => [`tool-${at}`, ...toCells(row)]),
      ),
      kpis: kpis.map((row, at) => ({
        id: `kpi-${at}`,
        targets: Object.fromEntries(levelIds.filter((id) => row[id].length > 0).map((id) => [id, row[id]])),
      })),
    }),
  );
