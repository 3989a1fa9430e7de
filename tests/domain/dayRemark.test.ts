import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDayRemark } from "../../src/domain/dayRemark.ts";

const today = "2026-03-31";
const remark = (day: string, mayCome = false) => findDayRemark(day, today, mayCome);

describe("a day that was given", () => {
  test("passes without a word where it is none, today, or some years ago", () => {
    for (const day of ["", today, "2025-12-01", "1976-03-31"]) {
      expect(remark(day)).toBeUndefined();
      expect(remark(day, true)).toBeUndefined();
    }
  });

  test("is remarked on where it is still to come, unless it may be arranged beforehand", () => {
    expect(remark("2026-04-01")).toBe("This day is still to come.");
    expect(remark("2027-03-31", true)).toBeUndefined();
    expect(remark("2027-04-01", true)).toBe("This day is more than a year ahead.");
    expect(remark("2092-01-01", true)).toBe("This day is more than a year ahead.");
  });

  test("is remarked on where its year is a slip of the keys", () => {
    for (const day of ["0202-03-12", "0026-03-12", "1976-03-30"])
      for (const mayCome of [true, false]) expect(remark(day, mayCome)).toBe("This day is more than 50 years ago.");
  });

  test("is remarked on where no calendar has it", () => {
    expect(remark("2026-02-31", true)).toBe("No calendar has the day “2026-02-31”.");
    expect(remark("20260-02-01")).toBe("No calendar has the day “20260-02-01”.");
  });

  test("that passes where it has been passes where it may come too", () => {
    const anyDay = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(remark(day) === undefined && remark(day, true) !== undefined).toBe(false);
      }),
    );
  });
});
