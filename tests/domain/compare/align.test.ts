import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignKey, alignSection, type Row } from "../../../src/domain/compare/align.ts";
import { findReference } from "../../../src/domain/compare/compare.ts";
import { listEntries, toText } from "../../../src/domain/ladder/entries.ts";
import { groupBy } from "../../../src/domain/groupBy.ts";
import type { Ladder, Level, Section } from "../../../src/domain/ladder/ladder.ts";
import { ladders } from "../../support/arbitraries.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { readRealLadder } from "../../support/realLadder.ts";

/** The rows of a section as "topic: text | text". */
function show(ladder: Ladder, section = ladder.sections[0] as Section, reference?: number): string[] {
  return alignSection(ladder, section, ladder.levels, reference).map(
    ({ subject, cells }) => `${subject}: ${cells.map((cell) => (cell ? toText(cell) : "-")).join(" | ")}`,
  );
}

describe("aligning statements", () => {
  test("puts what two levels say of one topic side by side, and leaves a hole where only one speaks", () => {
    const ladder = makeLadder({
      statements: `topic   | group | low               | high
                   on-call | daily | Joins the on-call | Leads the on-call
                   slos    | daily | -                 | Sets SLOs
                   tickets | daily | Closes tickets    | -`,
    });
    expect(show(ladder)).toEqual([
      "on-call: Joins the on-call | Leads the on-call",
      "slos: - | Sets SLOs",
      "tickets: Closes tickets | -",
    ]);
  });

  test("pairs several statements of a topic for the best total likeness, not the first that fits", () => {
    const ladder = makeLadder({
      statements: `topic | group | low                                | high
                   slos  | daily | Reviews weekly SLO burn with teams | -
                   slos  | daily | Writes SLO alerts                  | -
                   slos  | daily | -                                  | Writes SLO alerts and weekly SLO burn
                   slos  | daily | -                                  | Reviews weekly SLO burn with product teams`,
    });
    expect(show(ladder)).toEqual([
      "slos: Reviews weekly SLO burn with teams | Reviews weekly SLO burn with product teams",
      "slos: Writes SLO alerts | Writes SLO alerts and weekly SLO burn",
    ]);
  });

  test("pairs what moved to another heading, but prefers the same one", () => {
    const ladder = makeLadder({
      statements: `topic    | group   | low                     | high
                   slos     | weekly  | Reviews the burn        | -
                   slos     | monthly | -                       | Recalibrates objectives
                   runbooks | weekly  | Updates a runbook       | -
                   runbooks | monthly | -                       | Updates a runbook
                   runbooks | weekly  | -                       | Retires old pages`,
    });
    expect(show(ladder)).toEqual([
      "runbooks: Updates a runbook | Retires old pages",
      "slos: Reviews the burn | Recalibrates objectives",
      "runbooks: - | Updates a runbook",
    ]);
  });

  test("never pairs a merit with a fault, but faults of two headings", () => {
    const ladder = makeLadder({
      statements: `topic     | group  | low                     | high
                   blame     | strong | Works without blame     | -
                   blame     | weak   | -                       | Works with blame
                   ownership | weak   | Avoids the follow-up    | -
                   ownership | red    | -                       | Shows no evidence of it
                   slos      | strong | Explains SLOs           | -
                   slos      | red    | Explains no SLOs        | -
                   slos      | weak   | -                       | Explains SLOs badly`,
      faults: ["weak", "red"],
    });
    expect(show(ladder)).toEqual([
      "blame: Works without blame | -",
      "slos: Explains SLOs | -",
      "blame: - | Works with blame",
      "slos: Explains no SLOs | Explains SLOs badly",
      "ownership: Avoids the follow-up | Shows no evidence of it",
    ]);
  });

  test("pairs a merit with one of a level further down, where the level compared with has a fault alone", () => {
    const ladder = makeLadder({
      levels: ["low", "mid", "high"],
      statements: `topic | group  | low                 | mid              | high
                   blame | strong | Works without blame | -                | Teaches it
                   blame | weak   | -                   | Works with blame | -`,
      faults: ["weak"],
    });
    expect(show(ladder)).toEqual(["blame: Works without blame | - | Teaches it", "blame: - | Works with blame | -"]);
  });

  test("pairs statements without a topic from three shared words in ten on", () => {
    const pair = (low: string, high: string) =>
      show(makeLadder({ statements: `topic | group | low | high\n? | daily | ${low} | ${high}` }));
    expect(pair("a b c d e f g h i j", "a b c k l m n o p q")).toHaveLength(1);
    expect(pair("a b c d e f g h i j", "a b c k l m n o p q r")).toHaveLength(2);
  });

  test("aligns a ladder without topics by likeness of words", () => {
    const ladder = makeLadder({
      statements: `topic | group | low                             | high
                   ?     | daily | Joins the on-call rotation      | Leads the on-call rotation
                   ?     | daily | Writes small scripts            | Negotiates budgets with vendors`,
    });
    expect(
      alignSection(ladder, ladder.sections[0] as Section, ladder.levels).map(({ cells }) =>
        cells.map((cell) => cell && toText(cell)),
      ),
    ).toEqual([
      ["Joins the on-call rotation", "Leads the on-call rotation"],
      [undefined, "Negotiates budgets with vendors"],
      ["Writes small scripts", undefined],
    ]);
  });

  test("without topics, the same sentence meets itself before others that are a little alike meet", () => {
    const same = "reviews weekly burn of alerts with services";
    const ladder = makeLadder({
      statements: `topic | group  | low                                          | high
                   ?     | daily  | ${same}                                      | -
                   ?     | weekly | reviews alerts for customers, tickets, teams | -
                   ?     | daily  | -                                            | joins weekly burn talks, leads budgets
                   ?     | weekly | -                                            | ${same}`,
    });
    expect(show(ladder)).toContain(`: ${same} | ${same}`);
  });

  test("aligns rights to decide by topic, whoever decides", () => {
    const ladder = makeLadder({
      decisions: `topic  | low                | high
                  alerts | team Tunes alerts  | independent Settles paging`,
    });
    expect(show(ladder, ladder.sections.at(-1))).toEqual(["alerts: Tunes alerts | Settles paging"]);
  });

  test("compares all columns with the reference where there is one", () => {
    const ladder = makeLadder({
      levels: ["a", "b", "c"],
      statements: `topic | group | a                 | b                    | c
                   slos  | daily | Writes SLO alerts | -                    | Writes SLO alerts
                   slos  | daily | -                 | Reviews burn weekly  | -
                   slos  | daily | -                 | Writes every alert   | -`,
    });
    expect(show(ladder, ladder.sections[0], 0)).toContain(
      "slos: Writes SLO alerts | Writes every alert | Writes SLO alerts",
    );
  });
});

describe("laws of aligning", () => {
  test("no entry is lost and none stands twice, on any ladder", () => {
    fc.assert(
      fc.property(ladders, fc.constantFrom(undefined, 0, 1, 2), (ladder, reference) => {
        for (const section of ladder.sections) {
          const rows = alignSection(ladder, section, ladder.levels, reference);
          for (const [column, level] of ladder.levels.entries()) {
            const aligned = rows.flatMap(({ cells }) => cells[column]?.value ?? []);
            expect(new Set(aligned)).toEqual(new Set(listEntries(ladder, level, section).map(({ value }) => value)));
            expect(aligned).toHaveLength(listEntries(ladder, level, section).length);
          }
        }
      }),
    );
  });

  test("what two levels say to each other is the same whichever others stand beside them, on any ladder and on the real one", () => {
    const listPairs = (rows: readonly Row[], from: number, to: number) =>
      new Set(
        rows.flatMap(({ cells }) =>
          cells[from] && cells[to] ? [`${toText(cells[from])} → ${toText(cells[to])}`] : [],
        ),
      );
    const check = (ladder: Ladder, reference: number | undefined) => {
      for (const section of ladder.sections) {
        const rows = alignSection(ladder, section, ladder.levels, reference);
        for (const column of ladder.levels.keys()) {
          const from = findReference(column, reference);
          if (from === undefined) continue;
          const alone = alignSection(ladder, section, [ladder.levels[from] as Level, ladder.levels[column] as Level]);
          expect(listPairs(rows, from, column)).toEqual(listPairs(alone, 0, 1));
        }
      }
    };
    const references = fc.constantFrom(undefined, 0, 1, 2);
    fc.assert(fc.property(ladders, references, check), { numRuns: 300 });
    for (const reference of [undefined, 0, 1, 2, 3, 4]) check(readRealLadder(), reference);
  });

  test("row ids are unique within a comparison, on any ladder and on the real one", () => {
    const check = (ladder: Ladder) => {
      const ids = ladder.sections.flatMap((section) =>
        alignSection(ladder, section, ladder.levels).map(({ id }) => id),
      );
      expect(new Set(ids).size).toBe(ids.length);
    };
    fc.assert(fc.property(ladders, check));
    check(readRealLadder());
  });

  test("the rows of a key alone are those that the whole section has of it, on any ladder and on the real one", () => {
    const toCells = (rows: readonly Row[]) => new Set(rows.map(({ cells }) => cells.map((cell) => cell?.value)));
    const check = (ladder: Ladder) => {
      for (const section of ladder.sections) {
        const rows = alignSection(ladder, section, ladder.levels);
        const byKey = [...groupBy(rows, ({ cells }) => cells.find(Boolean)?.key)];
        for (const { key, whole } of byKey.flatMap(([key, whole]) => (key === undefined ? [] : { key, whole })))
          expect(toCells(alignKey(ladder, section, ladder.levels, key))).toEqual(toCells(whole));
      }
    };
    fc.assert(fc.property(ladders, check));
    check(readRealLadder());
  });
});
