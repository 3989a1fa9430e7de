import { describe, expect, test } from "vitest";
import { describeFit, findFit, listAcrossPeople } from "../../../src/domain/calibrate/acrossPeople.ts";
import { getLevel, type LevelId } from "../../../src/domain/ladder/ladder.ts";
import { compareProfiles, describeProfiles } from "../../../src/domain/calibrate/profiles.ts";
import { describeSinglePoints, findSinglePoints } from "../../../src/domain/calibrate/singlePoints.ts";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import type { SheetRow } from "../../../src/domain/calibrate/sheetRow.ts";
import { agree, calibrationLadder, calibrationScale, makePerson, makeSession } from "../../support/makeCalibration.ts";

const { axis, rows } = calibrationScale;
const rowOf = (subject: string) => rows.find((row) => row.subject === subject) as SheetRow;
const people = [makePerson("kim"), makePerson("lu"), makePerson("max", { proposed: "mid" })];

describe("what was agreed against what a level asks", () => {
  test.each([
    ["linux", "high", "high", "Meets"],
    ["linux", "high", "above-all", "One level above"],
    ["linux", "high", "mid", "One level below"],
    ["linux", "high", "below-all", "Two levels below"],
    ["linux", "high", "not-seen", "Not seen"],
    ["linux", "high", undefined, "Not agreed yet"],
    ["linux", "high", "gone", "Not agreed yet"],
    ["ml", "mid", "high", "Not asked at mid"],
    ["linux", "low", "high", "low was not rated"],
  ])("%s at %s, agreed as %s: %s", (subject, level, mark, words) => {
    expect(describeFit(axis, findFit(axis, rowOf(subject), level, mark), level)).toBe(words);
  });

  test("is held against the level that was decided, else the one that is proposed", () => {
    const decision = { level: "mid", why: "Not yet.", rows: [], by: "", date: "" };
    const session = makeSession({
      people,
      agreements: { kim: agree("linux mid"), lu: agree("linux mid") },
      decisions: { kim: decision },
    });
    const linux = listAcrossPeople(calibrationScale, session).find(({ row }) => row.subject === "linux");
    expect(linux?.fits.map(({ kind, by }) => [kind, by])).toEqual([
      ["meets", 0],
      ["below", 1],
      ["not-agreed", 0],
    ]);
  });

  test("is told of skills alone", () => {
    expect(listAcrossPeople(calibrationScale, makeSession()).map(({ row }) => row.subject)).toEqual([
      "linux",
      "slos",
      "cloud",
      "ml",
    ]);
  });
});

describe("single points of failure", () => {
  const find = (agreements: Session["agreements"], fields: Partial<Session> = {}) => {
    const points = findSinglePoints(calibrationScale, makeSession({ people, agreements, ...fields }));
    return {
      certain: points.certain.map(({ row, level, holders }) => [row.subject, level.id, holders.map(({ id }) => id)]),
      open: points.open.map(({ row }) => row.subject),
      words: describeSinglePoints(points),
    };
  };

  test("are Critical skills that at most one person holds at the lowest level that calls them Critical", () => {
    const found = find({
      kim: agree("linux high, slos high, cloud high"),
      lu: agree("linux mid, slos mid, cloud mid"),
      max: agree("linux below, slos mid, cloud mid"),
    });
    expect(found.certain).toEqual([["slos", "high", ["kim"]]]);
    expect(found.words).toEqual(["One Critical skill rests on Kim alone: slos."]);
  });

  test("may rest on nobody, and are open while others are not agreed or not seen", () => {
    const agreements = {
      kim: agree("linux below, slos mid"),
      lu: agree("linux below, slos mid"),
      max: agree("linux below, slos mid"),
    };
    expect(find(agreements).certain).toEqual([
      ["linux", "mid", []],
      ["slos", "high", []],
    ]);
    expect(find(agreements).words).toEqual(["Two Critical skills are held by nobody: linux and slos."]);
    const open = find({ ...agreements, kim: agree("linux below, slos unseen") });
    expect(open.open).toEqual(["slos"]);
    expect(open.words).toEqual([
      "One Critical skill is held by nobody: linux.",
      "On whom one Critical skill rests is not known yet: too little is agreed.",
    ]);
  });

  test("are not known while somebody who might hold the skill is open, though nobody else does", () => {
    const found = find({
      kim: agree("linux mid, slos mid"),
      lu: agree("linux mid, slos mid"),
      max: agree("linux mid"),
    });
    expect(found.certain).toEqual([]);
    expect(found.open).toEqual(["slos"]);
    expect(found.words).toEqual(["On whom one Critical skill rests is not known yet: too little is agreed."]);
  });

  test("are none where two people hold each, where nothing is Critical, or where there is one person", () => {
    const both = agree("linux high, slos high");
    expect(find({ kim: both, lu: both }).words).toEqual(["No Critical skill rests on one person alone."]);
    expect(
      find({}, { people: [makePerson("kim"), makePerson("lu")].map((one) => ({ ...one, proposed: "gone" })) }),
    ).toEqual({
      certain: [],
      open: [],
      words: ["No Critical skill rests on one person alone."],
    });
    expect(find({}, { people: people.slice(0, 1) }).certain).toEqual([]);
  });

  test("a holder without a name is told as such", () => {
    const two = [makePerson("kim", { name: "" }), makePerson("lu")];
    const found = find({ kim: agree("linux high, slos high"), lu: agree("linux mid, slos mid") }, { people: two });
    expect(found.words).toEqual(["Two Critical skills rest on a person without a name alone: linux and slos."]);
  });
});

describe("two people's profiles", () => {
  const session = makeSession({
    people,
    agreements: { kim: agree("linux high, slos high, cloud unseen"), lu: agree("linux high, slos mid, cloud high") },
  });
  const compared = compareProfiles(
    calibrationScale,
    session,
    ["kim", "lu"],
    getLevel(calibrationLadder, "high" as LevelId),
  );

  test("stand side by side with what the level asks, row by row", () => {
    expect(
      compared.map(({ row, asks, one, other, isDifferent }) => [
        row.subject,
        asks.length,
        one.mark,
        other.fit.kind,
        isDifferent,
      ]),
    ).toEqual([
      ["design", 1, undefined, "not-agreed", false],
      ["linux", 1, "high", "meets", false],
      ["slos", 1, "high", "below", true],
      ["cloud", 1, "not-seen", "meets", false],
      ["ml", 1, undefined, "not-agreed", false],
    ]);
  });

  test("are told in a sentence", () => {
    const names = ["Kim", "Lu"] as const;
    expect(describeProfiles(compared, names)).toBe(
      "Two of five rows are agreed on both Kim and Lu. They differ on one.",
    );
    expect(describeProfiles(compared.slice(0, 2), names)).toBe(
      "One of two rows is agreed on both Kim and Lu. They stand at the same place on each.",
    );
    expect(describeProfiles(compared.slice(0, 1), names)).toBe("No row is agreed on both Kim and Lu yet.");
  });

  test("against a level that was not rated: it asks nothing, and nobody is judged", () => {
    const low = compareProfiles(
      calibrationScale,
      session,
      ["kim", "lu"],
      getLevel(calibrationLadder, "low" as LevelId),
    );
    expect(low.every(({ asks, one }) => asks.length === 0 && one.fit.kind === "off-scale")).toBe(true);
  });
});
