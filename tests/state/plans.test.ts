// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Plan } from "../../src/domain/plan.ts";
import { toPlanText } from "../../src/state/planFormat.ts";
import { createPlanStorage, findRevision } from "../../src/state/planStorage.ts";
import { makeLadder } from "../support/makeLadder.ts";
import { makePlan } from "../support/makePlan.ts";

const ladder = makeLadder({ skills: "skill | low | high\ncloud | - | must critical" });
const plan = makePlan(ladder, { revision: 0 });
const key = "rungs.plan.p1";

/** A page of its own, on the same storage. */
async function openPage() {
  vi.resetModules();
  const { usePlans } = await import("../../src/state/plans.ts");
  await usePlans.getState().open();
  return usePlans;
}
type Page = Awaited<ReturnType<typeof openPage>>;

const rename = (name: string) => (of: Plan) => ({ ...of, name });
const nameIn = (page: Page, id = "p1") => page.getState().plans[id]?.name;
const stored = (id = "p1") => JSON.parse(localStorage.getItem(`rungs.plan.${id}`) ?? "null") as Plan | null;
const tell = (init: StorageEventInit) => dispatchEvent(new StorageEvent("storage", init));
const fail = (name: string) =>
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("no", name);
  });

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe("plans", () => {
  test("are saved with every edit, and read again", async () => {
    const page = await openPage();
    page.getState().add(plan, "Made.");
    expect(page.getState().said?.text).toBe("Made.");
    page.getState().edit("p1", rename("Mine"));
    expect(page.getState().said).toBeUndefined();
    expect(stored()).toMatchObject({ format: "rungs-plan", version: 1, name: "Mine", revision: 2 });
    expect(nameIn(await openPage())).toBe("Mine");
    await page.getState().open();
    expect(nameIn(page)).toBe("Mine");
  });

  test("go back and forth by steps; typing in one field is one step until it is left", async () => {
    const page = await openPage();
    const { add, edit, step, endField } = page.getState();
    add(plan);
    edit("p1", rename("a"), "name");
    edit("p1", rename("ab"), "name");
    endField("p1");
    endField("p1");
    edit("p1", rename("abc"), "name");
    edit("p1", (same) => same);
    step("p1", "undo");
    expect(nameIn(page)).toBe("ab");
    step("p1", "undo");
    expect(nameIn(page)).toBe("My plan");
    step("p1", "undo");
    step("p1", "redo");
    expect([nameIn(page), stored()?.name, page.getState().said?.text]).toEqual(["ab", "ab", "Done again."]);
    edit("unknown", rename("x"));
    step("unknown", "undo");
    expect(Object.keys(page.getState().plans)).toEqual(["p1"]);
  });

  test("can be copied, deleted and brought back", async () => {
    const page = await openPage();
    const { add, duplicate, remove, restore, saveAgain } = page.getState();
    add({ ...plan, archived: true });
    const copy = duplicate("p1");
    expect(copy).toMatchObject({ name: "My plan (copy)", archived: false });
    expect(duplicate("unknown")).toBeUndefined();
    remove("p1");
    remove("unknown");
    expect(stored()).toBeNull();
    const { said } = page.getState();
    expect(said?.text).toBe("“My plan” was deleted.");
    restore(said?.removed as Plan);
    expect(stored()?.name).toBe("My plan");
    saveAgain("unknown");
    page.getState().say("Hello");
    expect(page.getState().said?.text).toBe("Hello");
  });
});

describe("a damaged record", () => {
  test("is set aside with its text, and the rest opens", async () => {
    localStorage.setItem("rungs.plan.half", toPlanText(plan).slice(0, 90));
    localStorage.setItem("rungs.plan.other", toPlanText(plan));
    localStorage.setItem(key, toPlanText(plan));
    localStorage.setItem("unrelated", "1");
    const page = await openPage();
    expect(Object.keys(page.getState().plans)).toEqual(["p1"]);
    expect(page.getState().damaged.map(({ id, reason }) => [id, reason])).toEqual([
      ["half", expect.stringContaining("cut short")],
      ["other", "The record belongs to another plan."],
    ]);
    expect(localStorage.getItem("rungs.plan.half")).toBe(toPlanText(plan).slice(0, 90));
    page.getState().add({ ...plan, id: "half" });
    expect(localStorage.getItem("rungs.plan.half")).toBe(toPlanText(plan).slice(0, 90));
    page.getState().dropDamaged("half");
    expect(localStorage.getItem("rungs.plan.half")).toBeNull();
    expect(page.getState().damaged).toHaveLength(1);
  });
});

describe("storage that fails", () => {
  test.each([
    ["QuotaExceededError", "full"],
    ["SecurityError", "blocked"],
  ])("%s: the plan lives on in the page, and is saved as soon as it can be", async (error, trouble) => {
    const page = await openPage();
    page.getState().add(plan);
    const spy = fail(error);
    page.getState().edit("p1", rename("Unsaved"));
    expect([nameIn(page), page.getState().troubles["p1"], stored()?.name]).toEqual(["Unsaved", trouble, "My plan"]);
    page.getState().edit("p1", rename("Still unsaved"));
    spy.mockRestore();
    page.getState().saveAgain("p1");
    expect([page.getState().troubles["p1"], stored()?.name]).toEqual([undefined, "Still unsaved"]);
  });

  test("that was cleared while the page was open is told, and nothing is written until the person says so", async () => {
    const page = await openPage();
    page.getState().add(plan);
    localStorage.clear();
    page.getState().edit("p1", rename("Kept"));
    page.getState().edit("p1", rename("Kept on"));
    expect([nameIn(page), page.getState().troubles["p1"], stored()]).toEqual(["Kept on", "gone", null]);
    page.getState().saveAgain("p1");
    expect([stored()?.name, page.getState().troubles["p1"]]).toEqual(["Kept on", undefined]);
  });

  test("that cannot be read is told, and plans can be made", async () => {
    vi.spyOn(Storage.prototype, "key").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    localStorage.setItem("anything", "1");
    const page = await openPage();
    expect(page.getState().said?.text).toContain("does not let this page keep anything");
    page.getState().add(plan);
    expect(nameIn(page)).toBe("My plan");
  });

  test("that is not there at all is blocked", () => {
    const storage = createPlanStorage(() => {
      throw new DOMException("no", "SecurityError");
    });
    storage.remove("p1");
    expect([storage.list(), storage.read("p1"), storage.write("p1", "x")]).toEqual([undefined, undefined, "blocked"]);
  });

  test("a record without a revision is damaged", () => {
    expect([findRevision("{"), findRevision("{}"), findRevision('{"revision":3}')]).toEqual([undefined, undefined, 3]);
  });

  test("a reader that cannot be loaded leaves the plans closed, to be opened again", async () => {
    vi.resetModules();
    vi.doMock("../../src/state/parsePlan.ts", () => {
      throw new Error("offline");
    });
    const { usePlans } = await import("../../src/state/plans.ts");
    await expect(usePlans.getState().open()).rejects.toThrow(/mock|offline/);
    expect(usePlans.getState().phase).toBe("closed");
    vi.doUnmock("../../src/state/parsePlan.ts");
  });
});

describe("two pages with the same plan", () => {
  const theirs = (fields: Partial<Plan> = {}) => toPlanText({ ...plan, revision: 5, name: "Theirs", ...fields });

  test("a page that has nothing unsaved follows the other, and cannot undo what that one did", async () => {
    const page = await openPage();
    page.getState().add(plan);
    page.getState().edit("p1", rename("Mine"));
    tell({ key, newValue: theirs() });
    expect([nameIn(page), page.getState().said?.text]).toEqual([
      "Theirs",
      "“Mine” was changed in another tab. You see that version now.",
    ]);
    expect(page.getState().histories["p1"]).toBeUndefined();
    tell({ key, newValue: theirs({ revision: 4, name: "Late" }) });
    tell({ key, newValue: "{ half" });
    tell({ key: "unrelated", newValue: "1" });
    expect(nameIn(page)).toBe("Theirs");
    tell({ key: "rungs.plan.p2", newValue: theirs({ id: "p2", name: "New there" }) });
    expect(nameIn(page, "p2")).toBe("New there");
  });

  async function openConflict() {
    const page = await openPage();
    page.getState().add(plan);
    localStorage.setItem(key, theirs());
    page.getState().edit("p1", rename("Mine"));
    return page;
  }

  test("an edit on an outdated page overwrites nothing", async () => {
    const page = await openConflict();
    page.getState().edit("p1", rename("Mine, more"));
    expect([nameIn(page), page.getState().conflicts["p1"]?.name, stored()?.name]).toEqual([
      "Mine, more",
      "Theirs",
      "Theirs",
    ]);
    tell({ key, newValue: theirs({ revision: 6, name: "Theirs, more" }) });
    expect(page.getState().conflicts["p1"]?.name).toBe("Theirs, more");
  });

  test("the person may take theirs", async () => {
    const page = await openConflict();
    page.getState().resolve("p1", "theirs");
    page.getState().resolve("p1", "mine");
    expect([nameIn(page), stored()?.name, page.getState().conflicts]).toEqual(["Theirs", "Theirs", {}]);
    page.getState().edit("p1", rename("On top"));
    expect(stored()).toMatchObject({ name: "On top", revision: 6 });
  });

  test("or their own", async () => {
    const page = await openConflict();
    page.getState().resolve("p1", "mine");
    expect([nameIn(page), stored()?.name, stored()?.revision]).toEqual(["Mine", "Mine", 6]);
  });

  test("or both", async () => {
    const page = await openConflict();
    page.getState().resolve("p1", "both");
    const plans = Object.values(page.getState().plans);
    expect(plans.map(({ name }) => name).toSorted()).toEqual(["Mine (my version)", "Theirs"]);
    expect(stored()?.name).toBe("Theirs");
    expect(Object.keys(localStorage).filter((name) => name.startsWith("rungs.plan."))).toHaveLength(2);
  });

  test("a record that a newer version of the app wrote is not overwritten", async () => {
    const page = await openPage();
    page.getState().add(plan);
    localStorage.setItem(key, theirs().replace('"version": 1', '"version": 9'));
    page.getState().edit("p1", rename("Mine"));
    expect([page.getState().troubles["p1"], stored()?.name]).toEqual(["gone", "Theirs"]);
  });

  test("a plan deleted or storage cleared elsewhere is still open here", async () => {
    const page = await openPage();
    page.getState().add(plan);
    tell({ key, newValue: null });
    expect([nameIn(page), page.getState().troubles["p1"]]).toEqual(["My plan", "gone"]);
    tell({ key: "rungs.plan.unknown", newValue: null });
    page.getState().saveAgain("p1");
    tell({ key: null, newValue: null });
    expect(page.getState().troubles).toEqual({ p1: "gone" });
    tell({ key, newValue: theirs() });
    expect(page.getState().conflicts["p1"]?.name).toBe("Theirs");
  });
});
