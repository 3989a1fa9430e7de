import { describe, expect, test } from "vitest";
import {
  alignLadder,
  countEntries,
  countSharing,
  listLoneRows,
  listLoneTopics,
} from "../../../src/domain/ladder/coverage.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const ladder = makeLadder({
  levels: ["low", "middle", "high"],
  statements: `topic   | group  | low          | middle        | high
               on-call | daily  | Joins duty   | Takes duty    | Leads duty
               slos    | weekly | -            | Reads SLOs    | Sets SLOs
               tickets | daily  | Files tickets | -             | -
               ?       | weekly | -            | -             | Signs budgets`,
  decisions: `topic   | low              | middle | high
              tickets | team Closes them | -      | -`,
  skills: `skill | low           | middle        | high
           linux | must critical | must critical | must critical
           chaos | -             | -             | good optional`,
});

describe("the coverage of a ladder", () => {
  test("counts what each level says in each section, catalogue entries with statements", () => {
    expect(countEntries(ladder).map(({ section, counts }) => [section.id, ...counts])).toEqual([
      ["responsibilities", 2, 2, 3],
      ["skills", 1, 1, 2],
      ["kpis", 0, 0, 0],
      ["tools", 0, 0, 0],
      ["decision-rights", 1, 0, 0],
    ]);
  });

  test("counts the rows of each catalogue by how many levels share them, from one to all", () => {
    expect(countSharing(ladder, alignLadder(ladder))).toEqual([
      { catalogue: "Topics: responsibilities", rows: [2, 1, 1] },
      { catalogue: "Skills", rows: [1, 0, 1] },
      { catalogue: "Topics: decision-rights", rows: [1, 0, 0] },
    ]);
  });

  test("lists a topic that one level alone uses once, however many sections it stands in", () => {
    expect(listLoneTopics(ladder).map(({ title, level }) => `${title} (${level.id})`)).toEqual(["tickets (low)"]);
  });

  test("lists the rows that stand alone with their heading, subject, level and text", () => {
    expect(
      listLoneRows(ladder, alignLadder(ladder)).map(
        ({ section, group, subject, level, text }) => `${section.id} / ${group} / ${subject} (${level.id}): ${text}`,
      ),
    ).toEqual([
      "responsibilities / daily / tickets (low): Files tickets",
      "responsibilities / weekly /  (high): Signs budgets",
      "skills / All skills / chaos (high): Work of high",
      "decision-rights / rights / tickets (low): Closes them",
    ]);
  });

  test("counts each entry of the real ladder in exactly one row, roles by direction", () => {
    const real = readRealLadder();
    const sharing = countSharing(real, alignLadder(real));
    const entries = countEntries(real).flatMap(({ counts }) => counts);
    const shared = sharing.flatMap(({ rows }) => rows.map((count, at) => count * (at + 1)));
    const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);
    expect(sum(shared)).toBe(sum(entries));
    expect(sharing.map(({ catalogue }) => catalogue)).toEqual(
      expect.arrayContaining(["Roles: Feeder roles", "Roles: Next roles", "Roles: Adjacent paths", "KPIs", "Tools"]),
    );
  });
});
