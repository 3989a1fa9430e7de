// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { describeDeletedImport, previewDeleted } from "../../../src/state/documents/deletedImport.ts";
import { makeMemo, type Memo, openMemos } from "../../support/memos.ts";

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

type Memos = Awaited<ReturnType<typeof openMemos>>;
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();
const gone = (id: string, days: number, fields: Partial<Memo> = {}) => ({
  document: makeMemo(id, fields),
  deleted: daysAgo(days),
});
const noun = { one: "memo", many: "memos" };
const preview = (memos: Memos, ...incoming: readonly ReturnType<typeof gone>[]) =>
  previewDeleted(memos.getState(), incoming);
const tell = (memos: Memos, ...incoming: readonly ReturnType<typeof gone>[]) =>
  describeDeletedImport(preview(memos, ...incoming), ({ title }) => title, noun);
const takeIn = (memos: Memos, ...incoming: readonly ReturnType<typeof gone>[]) =>
  memos.getState().takeIn([], preview(memos, ...incoming));
const deletedIn = (memos: Memos) =>
  memos.getState().deleted.map(({ document, deleted }) => [document.title, deleted.slice(0, 10)]);
const day = (days: number) => daysAgo(days).slice(0, 10);
const saidIn = (memos: Memos) => memos.getState().said?.text;

/** A page on which a memo was deleted a while ago. */
async function openWithDeleted(days: number) {
  const { document, deleted } = gone("a", days);
  const text = JSON.stringify({ format: "rungs-memo", version: 2, ...document });
  localStorage.setItem("rungs.deleted.memo.a", JSON.stringify({ deleted, text }));
  return openMemos();
}

/** From now on there is no room for what a record says. */
function fill(isTooMuch: (value: string) => boolean) {
  const set = Storage.prototype.setItem;
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(function (this: Storage, key, value) {
    if (isTooMuch(value)) throw new DOMException("full", "QuotaExceededError");
    set.call(this, key, value);
  });
}

describe("what was deleted in another browser", () => {
  test("comes among what was deleted here, with its day, and is off it again by undoing", async () => {
    const memos = await openMemos();
    expect(tell(memos, gone("a", 3), gone("b", 2))).toEqual([
      "Two deleted memos in it will be among your recently deleted memos, with the day of deletion: “B” and “A”.",
    ]);
    takeIn(memos, gone("a", 3), gone("b", 2));
    const both = [
      ["B", day(2)],
      ["A", day(3)],
    ];
    expect([deletedIn(memos), saidIn(memos)]).toEqual([both, "Two deleted memos imported."]);
    expect(deletedIn(await openMemos())).toEqual(both);
    memos.getState().stepDeed("undo");
    expect([deletedIn(memos), saidIn(memos)]).toEqual([[], "“B” and “A” are off the list of what was deleted."]);
    memos.getState().stepDeed("redo");
    expect([deletedIn(memos), saidIn(memos)]).toEqual([both, "Done again. Two deleted memos imported."]);
    memos.getState().bringBack("a");
    expect(memos.getState().documents["a"]?.title).toBe("A");
  });

  test("comes with what is living, as one deed", async () => {
    const memos = await openMemos();
    const items = preview(memos, gone("b", 2));
    memos.getState().takeIn([{ document: makeMemo("a"), decision: "add" }], items);
    expect([deletedIn(memos), saidIn(memos)]).toEqual([[["B", day(2)]], "One memo and one deleted memo imported."]);
    memos.getState().stepDeed("undo");
    expect(saidIn(memos)).toBe("“A” was taken away again. “B” is off the list of what was deleted.");
  });

  test("is left out after 30 days, and where the same is here or was deleted", async () => {
    const memos = await openWithDeleted(1);
    memos.getState().add(makeMemo("b"));
    const file = [gone("a", 2), gone("b", 3), gone("c", 31)];
    expect(tell(memos, ...file)).toEqual([
      "Of the deleted memos in it are left out: one deleted more than 30 days ago and two here already, with the same content.",
    ]);
    takeIn(memos, ...file);
    expect([deletedIn(memos), saidIn(memos)]).toEqual([[["A", day(1)]], "Nothing was imported."]);
  });

  test("does not touch a document of its id that is here", async () => {
    const memos = await openMemos();
    memos.getState().add(makeMemo("a", { title: "Mine" }));
    takeIn(memos, gone("a", 2));
    expect(memos.getState().documents["a"]?.title).toBe("Mine");
    expect(deletedIn(memos)).toEqual([["A", day(2)]]);
  });

  test("is left out where another state of it was deleted here later, or comes with it", async () => {
    const memos = await openWithDeleted(5);
    const file = [gone("a", 6, { title: "Old" }), gone("b", 8, { title: "Older" }), gone("b", 7)];
    expect(tell(memos, ...file)).toEqual([
      "One deleted memo in it will be among your recently deleted memos, with the day of deletion: “B”.",
      "Of the deleted memos in it are left out: two deleted later in another state.",
    ]);
    takeIn(memos, ...file);
    expect(deletedIn(memos)).toEqual([
      ["A", day(5)],
      ["B", day(7)],
    ]);
  });

  test("leaves what was deleted here before as a copy, and puts it back by undoing", async () => {
    const memos = await openWithDeleted(5);
    takeIn(memos, gone("a", 4, { title: "Newer" }));
    expect(deletedIn(memos)).toEqual([
      ["Newer", day(4)],
      ["A (deleted before)", day(5)],
    ]);
    memos.getState().stepDeed("undo");
    expect(deletedIn(memos)).toEqual([["A", day(5)]]);
  });

  test("does not come where there is no room, gives nothing up for that, and says so", async () => {
    const memos = await openWithDeleted(5);
    fill((value) => value.includes("Newer") || value.includes("Large"));
    takeIn(memos, gone("a", 4, { title: "Newer" }), gone("b", 3, { title: "Large" }));
    expect([deletedIn(memos), saidIn(memos)]).toEqual([
      [["A", day(5)]],
      "Nothing was imported. There is no room for two deleted memos: they are in the file alone.",
    ]);
    takeIn(memos, gone("b", 3, { title: "Large" }), gone("c", 2));
    expect(memos.getState().said).toMatchObject({
      text: "One deleted memo imported. There is no room for one deleted memo: it is in the file alone.",
      offers: "undo",
    });
    expect(Object.keys(localStorage)).toHaveLength(2);
  });

  test("stays where it was changed since, or there is no room to undo it", async () => {
    const memos = await openWithDeleted(5);
    takeIn(memos, gone("a", 4, { title: "Newer" }), gone("b", 3));
    memos.getState().dropDeleted("b");
    fill((value) => value.includes('\\"title\\":\\"A\\"') || value.includes('\\"title\\": \\"A\\"'));
    memos.getState().stepDeed("undo");
    expect([deletedIn(memos).length, saidIn(memos)]).toEqual([2, "The list of what was deleted stays as it is."]);
  });

  test("is not told one by one where there are many", async () => {
    const many = ["a", "b", "c", "d"].map((id) => gone(id, 2));
    expect(tell(await openMemos(), ...many)).toEqual([
      "Four deleted memos in it will be among your recently deleted memos, with the day of deletion.",
    ]);
  });
});
