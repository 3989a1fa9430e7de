// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { toPlanText } from "../../../src/state/plan/planFormat.ts";
import { createDocumentStorage } from "../../../src/state/documents/documentStorage.ts";
import { fail, key, nameIn, openPage, plan, rename, stored } from "../../support/planPages.ts";

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe("plans", () => {
  test("are saved with every edit, and read again", async () => {
    const page = await openPage();
    page.getState().add(plan, "Made.");
    expect(page.getState().said?.text).toBe("Made.");
    page.getState().edit("p1", rename("Mine"));
    expect(page.getState().said).toBeUndefined();
    expect(stored()).toMatchObject({ format: "rungs-plan", version: 2, name: "Mine", revision: 2 });
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
    expect(Object.keys(page.getState().documents)).toEqual(["p1"]);
  });

  test("can be copied, deleted and brought back", async () => {
    const page = await openPage();
    const { add, duplicate, remove, stepDeed, saveAgain } = page.getState();
    add({ ...plan, archived: true });
    const copy = duplicate("p1");
    expect(copy).toMatchObject({ name: "My plan (copy)", archived: false });
    expect(duplicate("unknown")).toBeUndefined();
    remove("p1");
    remove("unknown");
    expect(stored()).toBeNull();
    const { said } = page.getState();
    expect(said?.text).toBe("“My plan” was deleted.");
    expect(said?.offers).toBe("undo");
    stepDeed("undo");
    expect(page.getState().said).toEqual({ text: "“My plan” is back.", offers: "redo" });
    expect(stored()?.name).toBe("My plan");
    saveAgain("unknown");
    page.getState().say("Hello");
    expect(page.getState().said).toEqual({ text: "Hello" });
    page.getState().say("Nothing to undo.", "p1");
    expect(page.getState().said).toEqual({ text: "Nothing to undo." });
    page.getState().edit("p1", rename("Mine"));
    page.getState().say("Edited.", "p1");
    expect(page.getState().said).toEqual({ text: "Edited.", offers: "undo", of: "p1" });
  });
});

test("a plan without a name is called that in sentences and in the name of its copy", async () => {
  const page = await openPage();
  const { add, duplicate, remove } = page.getState();
  add({ ...plan, name: " " });
  expect(duplicate("p1")?.name).toBe("Plan without a name (copy)");
  remove("p1");
  expect(page.getState().said?.text).toBe("“Plan without a name” was deleted.");
});

describe("a damaged record", () => {
  test("is set aside with its text, and the rest opens", async () => {
    localStorage.setItem("rungs.plan.half", toPlanText(plan).slice(0, 90));
    localStorage.setItem("rungs.plan.other", toPlanText(plan));
    localStorage.setItem(key, toPlanText(plan));
    localStorage.setItem("unrelated", "1");
    const page = await openPage();
    expect(Object.keys(page.getState().documents)).toEqual(["p1"]);
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

  test("makes the browser ask before the page is closed, until all is saved", async () => {
    const isAsked = () => !dispatchEvent(new Event("beforeunload", { cancelable: true }));
    const page = await openPage();
    page.getState().add(plan);
    expect(isAsked()).toBe(false);
    const spy = fail("QuotaExceededError");
    page.getState().edit("p1", rename("Unsaved"));
    expect(isAsked()).toBe(true);
    spy.mockRestore();
    page.getState().saveAgain("p1");
    expect(isAsked()).toBe(false);
  });

  test("takes back the promise that a new plan is saved", async () => {
    const page = await openPage();
    const said = "The plan was made. It is saved in this browser as you write.";
    page.getState().add(plan, said);
    expect(page.getState().said?.text).toBe(said);
    const spy = fail("SecurityError");
    page.getState().add({ ...plan, id: "p2" }, said);
    spy.mockRestore();
    expect(page.getState().said).toMatchObject({ text: "The plan was made.", offers: "undo" });
    page.getState().saveAgain("p2");
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
    vi.spyOn(globalThis, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    const page = await openPage();
    expect(page.getState().said?.text).toContain("does not let this page keep anything");
    page.getState().add(plan);
    expect(nameIn(page)).toBe("My plan");
  });

  test("that is not there at all is blocked", () => {
    const storage = createDocumentStorage("rungs.plan.", () => {
      throw new DOMException("no", "SecurityError");
    });
    storage.remove("p1");
    expect([storage.list(), storage.read("p1"), storage.write("p1", "x")]).toEqual([undefined, undefined, "blocked"]);
  });

  test("a reader that cannot be loaded leaves the plans closed, to be opened again", async () => {
    vi.resetModules();
    vi.doMock("../../../src/state/plan/parsePlan.ts", () => {
      throw new Error("offline");
    });
    const { usePlans } = await import("../../../src/state/plan/plans.ts");
    await expect(usePlans.getState().open()).rejects.toThrow(/mock|offline/);
    expect(usePlans.getState().phase).toBe("closed");
    vi.doUnmock("../../../src/state/plan/parsePlan.ts");
  });
});
