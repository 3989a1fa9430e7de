import { describe, expect, test } from "vitest";
import { describeLate } from "../../../src/domain/calibrate/describeLate.ts";
import { isBegun, isLate } from "../../../src/domain/calibrate/late.ts";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import { makeRater, makeSession, makeSheets } from "../../support/makeCalibration.ts";

const agreed = (at: string) => ({ at, person: "kim", row: "skills.linux" });
const finish = (finished: string) => ({ person: "kim", finished });

describe("a sheet is late", () => {
  test("where it was finished after the first value on its person was agreed, though that was taken back", () => {
    const log = [agreed("2026-03-20T09:00:00.000Z"), agreed("2026-03-10T09:00:00.000Z")];
    expect(isLate({ log }, finish("2026-03-15T09:00:00.000Z"))).toBe(true);
    expect(isLate({ log }, finish("2026-03-10T09:00:00.000Z"))).toBe(false);
    expect(isLate({ log }, finish(""))).toBe(false);
    expect([isBegun({ log }, "kim"), isBegun({ log }, "lou")]).toEqual([true, false]);
    expect(isLate({ log: [] }, finish("2026-03-15T09:00:00.000Z"))).toBe(false);
  });

  test("by the moments themselves, however exactly they are written", () => {
    expect(isLate({ log: [agreed("2026-03-20T09:00:00Z")] }, finish("2026-03-20T09:00:00.500Z"))).toBe(true);
  });

  test("which is said of managers by name, and of the person themself never", () => {
    const raters = [
      makeRater("ana"),
      makeRater("bo"),
      makeRater("cy", { name: " " }),
      makeRater("kim", { self: "kim" }),
    ];
    const sheets = makeSheets("kim", "row | ana | bo | cy | kim\nlinux | mid | high | mid | high");
    const say = (fields: Partial<Session>) => describeLate(makeSession({ raters, sheets, ...fields }), "kim");
    expect(say({ log: [agreed("2026-02-01T09:00:00.000Z")] })).toBe(
      "The marks of Ana, Bo and one rater without a name came after the first value was agreed: they are shown apart, as late, and count in no spread.",
    );
    expect([say({}), say({ log: [agreed("2026-04-01T09:00:00.000Z")] })]).toEqual(["", ""]);
  });
});
