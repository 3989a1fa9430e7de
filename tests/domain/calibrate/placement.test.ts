import { describe, expect, test } from "vitest";
import { listBoardRows } from "../../../src/domain/calibrate/board.ts";
import { describePlacement, findPlacement } from "../../../src/domain/calibrate/placement.ts";
import { agree, calibrationScale, makePerson, makeSession } from "../../support/makeCalibration.ts";

function say(agreements: string, person = makePerson("kim"), scale = calibrationScale) {
  const session = makeSession({ agreements: { kim: agreements === "" ? {} : agree(agreements) } });
  const rows = listBoardRows(scale, session, person);
  return describePlacement(scale.axis, findPlacement(scale.axis, rows, person), person);
}

describe("where a person stands", () => {
  test("counts the rows at each level, and those not seen or not agreed yet", () => {
    expect(say("linux above, slos high, cloud mid, ml unseen")).toEqual([
      "Of five rows: agreed one at mid, one at high and one above high; one agreed as not seen; one not agreed yet.",
      "No Critical row is agreed below high.",
    ]);
  });

  test("names the Critical rows that hold the person back, and those that are open", () => {
    expect(say("linux below, cloud mid")).toEqual([
      "Of five rows: agreed one below mid and one at mid; three not agreed yet.",
      "One Critical row holds Kim back, agreed below high: linux.",
      "One Critical row is not agreed yet: slos.",
    ]);
    expect(say("linux mid, slos mid", makePerson("kim", { name: "" }))[1]).toBe(
      "Two Critical rows hold the person back, agreed below high: linux and slos.",
    );
    expect(say("linux unseen, slos unseen")).toEqual([
      "Of five rows: two agreed as not seen; three not agreed yet.",
      "No Critical row is agreed below high.",
      "Two Critical rows were not seen: linux and slos.",
    ]);
  });

  test("says so where nothing is agreed, nothing is Critical, or there are no rows", () => {
    expect(say("")).toEqual(["No row is agreed yet."]);
    expect(say("ml high", makePerson("kim", { proposed: "gone" }))[1]).toBe(
      "gone is none of the levels in question, so nothing was rated against it.",
    );
    const { rows } = calibrationScale;
    const easy = { ...calibrationScale, rows: rows.filter(({ criticalAt }) => criticalAt.size === 0) };
    expect(say("ml high", makePerson("kim"), easy)[1]).toBe("No row is Critical at high.");
    expect(say("", makePerson("kim"), { ...calibrationScale, rows: [] })).toEqual(["These levels have no rows."]);
  });

  test("has nothing that is not agreed yet once everything is", () => {
    expect(say("linux high, slos high, cloud high, ml high, responsibilities.design mid")[0]).toBe(
      "Of five rows: agreed one at mid and four at high.",
    );
  });

  test("keeps a mark that the ladder does not know", () => {
    expect(say("ml gone")[0]).toBe("Of five rows: agreed one at gone; four not agreed yet.");
  });
});
