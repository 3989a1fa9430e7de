// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createBin } from "../../../src/state/documents/bin.ts";
import { makeMemo, openMemos } from "../../support/memos.ts";

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

type Memos = Awaited<ReturnType<typeof openMemos>>;
const bin = createBin("rungs.memo.");
const deletedIn = (memos: Memos) => memos.getState().deleted.map(({ document }) => document.title);
const titlesIn = (memos: Memos) => Object.values(memos.getState().documents).map(({ title }) => title);
const put = (id: string, deleted = new Date().toISOString()) => bin.put({ id, deleted, text: textOf(id) });
const textOf = (id: string) => JSON.stringify({ format: "rungs-memo", version: 2, ...makeMemo(id) });

/** A page on which a memo was deleted, and one that was opened after. */
async function deleteOne() {
  const memos = await openMemos();
  memos.getState().add(makeMemo("a"));
  memos.getState().remove("a");
  return { memos, later: await openMemos() };
}

describe("what was deleted", () => {
  test("can be brought back after a reload", async () => {
    const { memos, later } = await deleteOne();
    expect([deletedIn(memos), deletedIn(later), titlesIn(later)]).toEqual([["A"], ["A"], []]);
    later.getState().bringBack("a");
    later.getState().bringBack("a");
    expect([deletedIn(later), titlesIn(later), later.getState().said?.text]).toEqual([[], ["A"], "“A” is back."]);
    expect(titlesIn(await openMemos())).toEqual(["A"]);
    later.getState().stepDeed("undo");
    expect([deletedIn(later), titlesIn(later)]).toEqual([["A"], []]);
  });

  test("is no longer there where its deletion was undone, or was made for good", async () => {
    const { memos } = await deleteOne();
    memos.getState().stepDeed("undo");
    expect([deletedIn(memos), bin.list()]).toEqual([[], []]);
    memos.getState().stepDeed("redo");
    memos.getState().dropDeleted("a");
    expect([deletedIn(memos), bin.list()]).toEqual([[], []]);
  });

  test("comes back as a copy where one of its id is there by now", async () => {
    const { later } = await deleteOne();
    later.getState().add(makeMemo("a", { title: "Taken in again" }));
    later.getState().bringBack("a");
    expect(titlesIn(later).toSorted()).toEqual(["A (brought back)", "Taken in again"]);
    expect(deletedIn(later)).toEqual([]);
  });

  test("is told to other pages", async () => {
    const memos = await openMemos();
    put("b");
    dispatchEvent(new StorageEvent("storage", { key: "rungs.deleted.memo.b", newValue: "" }));
    expect(deletedIn(memos)).toEqual(["B"]);
  });

  test("goes after 30 days, and what cannot be read is not shown", async () => {
    const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();
    put("old", daysAgo(31));
    put("young", daysAgo(29));
    put("new");
    localStorage.setItem("rungs.deleted.memo.half", "{ half");
    localStorage.setItem("rungs.deleted.memo.odd", "[]");
    bin.put({ id: "strange", deleted: daysAgo(1), text: "{ half" });
    expect(deletedIn(await openMemos())).toEqual(["NEW", "YOUNG"]);
    expect(localStorage.getItem("rungs.deleted.memo.old")).toBeNull();
  });

  test("gives way, the oldest first, to what is written where there is no room", async () => {
    put("a", "2999-01-01T00:00:00.000Z");
    put("b", "2999-01-02T00:00:00.000Z");
    const memos = await openMemos();
    const set = Storage.prototype.setItem;
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(function (this: Storage, key, value) {
      if (Object.keys(localStorage).length > 1) throw new DOMException("full", "QuotaExceededError");
      set.call(this, key, value);
    });
    memos.getState().add(makeMemo("c"));
    expect([bin.list().map(({ id }) => id), memos.getState().troubles]).toEqual([["b"], {}]);
    memos.getState().add(makeMemo("d"));
    memos.getState().add(makeMemo("e"));
    expect([bin.list(), memos.getState().troubles]).toEqual([[], { e: "full" }]);
  });

  test("stays as it is where giving way would not make room enough", async () => {
    put("a");
    put("b", "2999-01-02T00:00:00.000Z");
    const memos = await openMemos();
    const set = Storage.prototype.setItem;
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(function (this: Storage, key, value) {
      if (key.startsWith("rungs.memo.")) throw new DOMException("full", "QuotaExceededError");
      set.call(this, key, value);
    });
    memos.getState().bringBack("a");
    expect([bin.list().map(({ id }) => id), memos.getState().troubles]).toEqual([["b", "a"], { a: "full" }]);
  });

  test.each(["QuotaExceededError", "SecurityError"])(
    "is said to come back by undoing alone, where it cannot be kept for %s",
    async (name) => {
      const memos = await openMemos();
      memos.getState().add(makeMemo("a"));
      vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
        throw new DOMException("no", name);
      });
      memos.getState().remove("a");
      expect(memos.getState().said).toEqual({
        text: "“A” was deleted. The browser cannot keep it: only undoing brings it back, until the page is closed.",
        offers: "undo",
        stays: true,
      });
      memos.getState().stepDeed("undo");
      expect(titlesIn(memos)).toEqual(["A"]);
    },
  );

  test("stays where the browser does not allow writing, and is not lost where it could not be kept again", async () => {
    const { later } = await deleteOne();
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    later.getState().bringBack("a");
    expect([bin.list().length, later.getState().troubles]).toEqual([1, { a: "blocked" }]);
  });
});
