// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { downloadDates } from "../../../src/features/plan/downloadDates.ts";
import { usePlans } from "../../../src/state/plan/plans.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { makePlan } from "../../support/makePlan.ts";

vi.mock("../../../src/ui/takeAlong/download.ts", () => ({ downloadText: () => {} }));

test("the dates of a plan are downloaded, and those that no calendar has are counted", () => {
  const plan = makePlan(makeLadder({ skills: "skill | low | high\ncloud | - | must critical" }));
  const toItem = (due: string) => ({ key: "skills.cloud", subject: "cloud", action: "", due });
  const readSaid = () => usePlans.getState().said?.text;
  downloadDates(plan, [toItem("2026-03-01")]);
  expect(readSaid()).toBe("rungs-my-plan.ics was downloaded.");
  downloadDates(plan, [toItem("2026-03-01"), toItem("20261-03-01")]);
  expect(readSaid()).toBe("rungs-my-plan.ics was downloaded. It leaves out one date that no calendar has.");
});
