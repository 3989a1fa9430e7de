import { screen, within } from "@testing-library/react";
import type { Plan } from "../../src/domain/plan/plan.ts";
import { usePlans } from "../../src/state/plan/plans.ts";
import { makeLadder, makeTarget } from "./makeLadder.ts";
import { makePlan } from "./makePlan.ts";
import { findSentence, openApp } from "./openApp.tsx";

export const ladder = makeLadder({
  levels: ["low", "high", "top"],
  skills: `
    skill | low            | high           | top
    slos  | -              | must critical  | must critical
    cloud | good important | must important | must critical
    linux | must critical  | must critical  | must critical`,
  kpis: [{ id: "mttr", targets: { high: [makeTarget("< 30–60"), makeTarget("falling")] } }],
});
export const load = async () => ladder;
const closed = usePlans.getState();

/** No plan is there, and none was opened. */
export function forgetPlans() {
  localStorage.clear();
  usePlans.setState(closed, true);
}

/** Opens the app at an address of a plan that this browser holds. */
export async function openPlan(fields: Partial<Plan> = {}, address = "/plan/p1") {
  await usePlans.getState().open();
  usePlans.getState().add(makePlan(ladder, { revision: 0, ...fields }));
  const router = openApp(address, load);
  await findSentence();
  return router;
}

export const notes = (name: string) => screen.findByRole("group", { name: `My notes on ${name}` });
export const subjects = () =>
  screen.getAllByRole("rowheader").flatMap((header) =>
    within(header)
      .queryAllByRole("button")
      .map(({ textContent }) => textContent),
  );
