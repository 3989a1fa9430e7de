import { vi } from "vitest";
import type { Plan } from "../../src/domain/plan/plan.ts";
import { makeLadder } from "./makeLadder.ts";
import { makePlan } from "./makePlan.ts";

const ladder = makeLadder({ skills: "skill | low | high\ncloud | - | must critical" });
export const plan = makePlan(ladder, { revision: 0 });
export const key = "rungs.plan.p1";

/** A page of its own, on the same storage. */
export async function openPage() {
  vi.resetModules();
  const { usePlans } = await import("../../src/state/plan/plans.ts");
  await usePlans.getState().open();
  return usePlans;
}
export type Page = Awaited<ReturnType<typeof openPage>>;

export const rename = (name: string) => (of: Plan) => ({ ...of, name });
export const nameIn = (page: Page, id = "p1") => page.getState().documents[id]?.name;
export const stored = (id = "p1") => JSON.parse(localStorage.getItem(`rungs.plan.${id}`) ?? "null") as Plan | null;
export const tell = (init: StorageEventInit) => dispatchEvent(new StorageEvent("storage", init));
export const fail = (name: string) =>
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("no", name);
  });
