import { expect, test } from "vitest";
import { describeOffer } from "../../../src/domain/calibrate/offer.ts";
import { findDecision, noOffer } from "../../../src/domain/calibrate/session.ts";
import { calibrationLadder, makeSession } from "../../support/makeCalibration.ts";

test("an offer is told with its level, whether the ladder still knows it or not, and so is none", () => {
  expect(["high", "gone", noOffer].map((level) => describeOffer(calibrationLadder, level))).toEqual([
    "offer at high",
    "offer at gone",
    "no offer",
  ]);
});

test("a candidate is decided on once there is an offer, or none, and its sentence", () => {
  const decide = (level: string, why: string) =>
    findDecision(makeSession({ decisions: { zoe: { level, why, rows: [], by: "", date: "" } } }), "zoe");
  expect([decide("", "Calm."), decide(noOffer, " ")]).toEqual([undefined, undefined]);
  expect(decide(noOffer, "Did not debug.")).toMatchObject({ level: noOffer });
});
