import { describe, expect, test } from "vitest";
import { findNextSheet } from "../../../src/domain/calibrate/nextSheet.ts";
import { makePerson, makeRater, makeSession, makeSheets } from "../../support/makeCalibration.ts";

const people = [makePerson("kim"), makePerson("lu"), makePerson("max")];
const find = (finished: readonly string[], here: string, self = "") =>
  findNextSheet(
    makeSession({ people, sheets: finished.flatMap((id) => makeSheets(id, "row | ana\nlinux | high")) }),
    makeRater("ana", { self }),
    here,
  )?.id;

describe("the next sheet of a rater", () => {
  test("is about the next person whose sheet is not finished, from the first again", () => {
    expect(find(["kim"], "kim")).toBe("lu");
    expect(find(["kim", "lu"], "kim")).toBe("max");
    expect(find(["lu", "max"], "max")).toBe("kim");
  });

  test("is begun or not begun, and never the one that is here", () => {
    const begun = makeSheets("lu", "row | ana\nlinux | high").map((sheet) => ({ ...sheet, finished: "" }));
    expect(findNextSheet(makeSession({ people, sheets: begun }), makeRater("ana"), "kim")?.id).toBe("lu");
    expect(find(["kim", "max"], "lu")).toBeUndefined();
  });

  test("is none where all are finished, and for somebody who rates only themself", () => {
    expect(find(["kim", "lu", "max"], "lu")).toBeUndefined();
    expect(find(["kim"], "kim", "kim")).toBeUndefined();
  });
});
