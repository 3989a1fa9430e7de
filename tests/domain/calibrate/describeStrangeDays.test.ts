import { describe, expect, test } from "vitest";
import { describeStrangeDays } from "../../../src/domain/calibrate/describeStrangeDays.ts";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import { makeCandidate, makeSession } from "../../support/makeCalibration.ts";

const decision = { level: "high", why: "Led it", rows: [], by: "", date: "2026-03-31" };
const tell = (fields: Partial<Session>) => describeStrangeDays(makeSession(fields), "2026-04-01");

describe("the days of a session", () => {
  test("are passed over where all may be meant, an interview before the session among them", () => {
    const candidates = [makeCandidate("zoe", { date: "2026-03-02" }), makeCandidate("max", { date: "2026-09-01" })];
    expect(tell({ date: "2026-03-31", candidates, decisions: { kim: decision } })).toBe("");
  });

  test("are told as they were written where they may be wrong", () => {
    expect(tell({ decisions: { kim: { ...decision, date: "0202-03-12" } } })).toBe(
      "A day in it that may be wrong: “0202-03-12” of the decision on Kim. It is taken in as written, and can be put right then.",
    );
    expect(
      tell({
        date: "2026-02-31",
        candidates: [makeCandidate("zoe", { date: "2092-03-02" })],
        decisions: { zoe: { ...decision, date: "2026-04-02" }, gone: { ...decision, date: "0026-01-01" } },
      }),
    ).toBe(
      "Days in it that may be wrong: “2026-02-31” of the session, “2092-03-02” of the interview of Zoe, “2026-04-02” of the decision on Zoe and “0026-01-01” of the decision on someone. They are taken in as written, and can be put right then.",
    );
  });
});
