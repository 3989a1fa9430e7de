// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Plan } from "../../../src/domain/plan/plan.ts";
import { toPlanText } from "../../../src/state/plan/planFormat.ts";
import { fail, key, nameIn, openPage, plan, rename, stored, tell } from "../../support/planPages.ts";

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

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
    const plans = Object.values(page.getState().documents);
    expect(plans.map(({ name }) => name).toSorted()).toEqual(["Mine (my version)", "Theirs"]);
    expect(stored()?.name).toBe("Theirs");
    expect(Object.keys(localStorage).filter((name) => name.startsWith("rungs.plan."))).toHaveLength(2);
  });

  describe("a record that a newer version of the app wrote is not overwritten", () => {
    const newer = theirs().replace('"version": 2', '"version": 9');

    test("by an edit, nor where it is to be saved again or deleted", async () => {
      const page = await openPage();
      page.getState().add(plan);
      localStorage.setItem(key, newer);
      page.getState().edit("p1", rename("Mine"));
      expect([page.getState().troubles["p1"], localStorage.getItem(key)]).toEqual(["newer", newer]);
      page.getState().edit("p1", rename("Mine, more"));
      page.getState().saveAgain("p1");
      page.getState().remove("p1");
      expect([nameIn(page), page.getState().troubles["p1"], localStorage.getItem(key)]).toEqual([
        "Mine, more",
        "newer",
        newer,
      ]);
    });

    test("and is told as soon as it is written", async () => {
      const page = await openPage();
      page.getState().add(plan);
      tell({ key, newValue: newer });
      tell({ key: "rungs.plan.p2", newValue: newer });
      expect(page.getState().troubles).toEqual({ p1: "newer" });
      tell({ key, newValue: null });
      expect(page.getState().troubles).toEqual({ p1: "gone" });
    });
  });

  test("what another page wrote is not overwritten where both saved as often as each other", async () => {
    const page = await openPage();
    page.getState().add(plan);
    localStorage.setItem(key, theirs({ revision: 1 }));
    tell({ key, newValue: theirs({ revision: 1 }) });
    page.getState().edit("p1", rename("Mine"));
    expect([nameIn(page), page.getState().conflicts["p1"]?.name, stored()?.name]).toEqual(["Mine", "Theirs", "Theirs"]);
    page.getState().remove("p1");
    expect(stored()?.name).toBe("Theirs");
    page.getState().resolve("p1", "theirs");
    page.getState().edit("p1", rename("On top"));
    expect([stored()?.name, page.getState().conflicts]).toEqual(["On top", {}]);
  });

  test("where both wrote at the same moment, the page whose text is gone says so", async () => {
    const page = await openPage();
    page.getState().add(plan);
    page.getState().edit("p1", rename("Mine"));
    for (const revision of [2, 1]) {
      const newValue = theirs({ revision });
      localStorage.setItem(key, newValue);
      tell({ key, newValue });
      expect([nameIn(page), page.getState().conflicts["p1"]?.name]).toEqual(["Mine", "Theirs"]);
    }
    page.getState().resolve("p1", "both");
    expect(Object.values(page.getState().documents).map(({ name }) => name)).toEqual(["Theirs", "Mine (my version)"]);
  });

  test("nor is a record that cannot be read, until the person says so", async () => {
    const page = await openPage();
    page.getState().add(plan);
    localStorage.setItem(key, "{ half");
    page.getState().edit("p1", rename("Mine"));
    page.getState().remove("p1");
    expect([nameIn(page), page.getState().troubles["p1"], localStorage.getItem(key)]).toEqual([
      "Mine",
      "gone",
      "{ half",
    ]);
    page.getState().saveAgain("p1");
    expect([stored()?.name, page.getState().troubles]).toEqual(["Mine", {}]);
  });

  test("a record that says the same in other words is no conflict, as one that storage was too full to renew", async () => {
    localStorage.setItem(key, JSON.stringify(JSON.parse(toPlanText(plan))));
    const page = await openPage();
    fail("QuotaExceededError");
    page.getState().edit("p1", rename("Mine"));
    page.getState().edit("p1", rename("Mine, more"));
    expect([page.getState().troubles, page.getState().conflicts]).toEqual([{ p1: "full" }, {}]);
    vi.restoreAllMocks();
    page.getState().edit("p1", rename("Mine, at last"));
    expect([stored()?.name, page.getState().troubles]).toEqual(["Mine, at last", {}]);
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
