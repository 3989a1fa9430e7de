// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeMemo, openMemos } from "../../support/memos.ts";

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

type Memos = Awaited<ReturnType<typeof openMemos>>;
const deletedIn = (memos: Memos) => memos.getState().deleted.map(({ document }) => document.title);
const titlesIn = (memos: Memos) => Object.values(memos.getState().documents).map(({ title }) => title);

/** A page on which a memo was deleted a while ago and came again with a file. */
async function deleteAndImport(title: string) {
  const text = JSON.stringify({ format: "rungs-memo", version: 2, ...makeMemo("a") });
  const deleted = new Date(Date.now() - 60_000).toISOString();
  localStorage.setItem("rungs.deleted.memo.a", JSON.stringify({ deleted, text }));
  const memos = await openMemos();
  memos.getState().takeIn([{ document: makeMemo("a", { title }), decision: "add" }]);
  return { memos, deleted };
}

describe("a document that is deleted again after an import brought it back", () => {
  test("does not take the place of what was deleted before and says something else", async () => {
    const { memos, deleted } = await deleteAndImport("Newer");
    memos.getState().remove("a");
    expect(deletedIn(memos)).toEqual(["Newer", "A (deleted before)"]);
    expect(memos.getState().deleted[1]?.deleted).toBe(deleted);
    const later = await openMemos();
    for (const { document } of later.getState().deleted) later.getState().bringBack(document.id);
    expect(titlesIn(later).toSorted()).toEqual(["A (deleted before)", "Newer"]);
  });

  test("is there once where it says the same", async () => {
    const { memos } = await deleteAndImport("A");
    memos.getState().remove("a");
    expect(deletedIn(memos)).toEqual(["A"]);
  });

  test("leaves what was deleted before too where its import is undone", async () => {
    const { memos } = await deleteAndImport("Newer");
    memos.getState().stepDeed("undo");
    expect(deletedIn(memos)).toEqual(["Newer", "A (deleted before)"]);
    memos.getState().stepDeed("redo");
    expect([titlesIn(memos), deletedIn(memos)]).toEqual([["Newer"], ["A (deleted before)"]]);
  });

  test("says so where there is no room for what was deleted before", async () => {
    const { memos } = await deleteAndImport("Newer");
    const set = Storage.prototype.setItem;
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(function (this: Storage, key, value) {
      if (value.includes("deleted before")) throw new DOMException("full", "QuotaExceededError");
      set.call(this, key, value);
    });
    memos.getState().remove("a");
    expect(deletedIn(memos)).toEqual(["Newer"]);
    expect(memos.getState().said).toMatchObject({
      text: "“Newer” was deleted. There is no room to keep it as it was deleted before.",
      offers: "undo",
    });
  });
});
