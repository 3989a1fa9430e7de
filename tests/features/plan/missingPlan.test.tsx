// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { usePlans } from "../../../src/state/plan/plans.ts";
import { findSentence, openApp } from "../../support/openApp.tsx";
import { forgetPlans, load, openPlan } from "../../support/planScreen.ts";

beforeEach(forgetPlans);

describe("the address of a plan that is not open", () => {
  test("says that its record was set aside, where it is damaged", async () => {
    localStorage.setItem("rungs.plan.p2", "{ half");
    await openPlan({}, "/plan/p2");
    expect(await findSentence()).toHaveTextContent("The record of this plan cannot be read.");
  });

  test.each(["/plan/p1", "/plan/p1/packet"])(
    "says that it can be brought back, where it was deleted: %s",
    async (path) => {
      const router = await openPlan({}, "/plan");
      usePlans.getState().remove("p1");
      await router.navigate({ to: path });
      expect(await findSentence()).toHaveTextContent("This plan was deleted lately.");
    },
  );

  test("says that there is none, where nothing is known of it", async () => {
    openApp("/plan/p9", load);
    expect(await screen.findByText("This browser holds no plan of this address.")).toBeVisible();
  });
});
