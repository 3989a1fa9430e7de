// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { makeMemo, memoFormat, openMemos, type Memo } from "../../support/memos.ts";
import { toDocumentText } from "../../../src/state/documents/documentText.ts";

beforeEach(() => localStorage.clear());

type Memos = Awaited<ReturnType<typeof openMemos>>;
const titles = (memos: Memos) =>
  Object.values(memos.getState().documents)
    .map(({ title }) => title)
    .toSorted()
    .join(" ");
const storedTitle = (id: string) =>
  (JSON.parse(localStorage.getItem(`rungs.memo.${id}`) ?? "null") as Memo | null)?.title;
const said = (memos: Memos) => memos.getState().said?.text;
const finish = (memo: Memo) => ({ ...memo, done: true });

async function openTwo() {
  const memos = await openMemos();
  memos.getState().add(makeMemo("a"), "A was made.");
  memos.getState().add(makeMemo("b"));
  return memos;
}

describe("what was done with whole documents is undone and done again", () => {
  test("making one, as it was when it was taken away", async () => {
    const memos = await openTwo();
    const { edit, stepDeed } = memos.getState();
    edit("b", (memo) => ({ ...memo, title: "B2" }));
    stepDeed("undo");
    expect([titles(memos), storedTitle("b"), said(memos)]).toEqual(["A", undefined, "“B2” was taken away again."]);
    stepDeed("undo");
    expect(titles(memos)).toBe("");
    stepDeed("undo");
    stepDeed("redo");
    expect(memos.getState().said).toEqual({ text: "Done again. A was made.", offers: "undo" });
    stepDeed("redo");
    expect([titles(memos), storedTitle("b"), said(memos)]).toEqual(["A B2", "B2", "Done again."]);
    stepDeed("redo");
    expect(titles(memos)).toBe("A B2");
  });

  test("deleting one, with the steps of its own history", async () => {
    const memos = await openTwo();
    const { edit, remove, step, stepDeed } = memos.getState();
    edit("a", (memo) => ({ ...memo, title: "A2" }));
    remove("a");
    edit("b", finish);
    expect(memos.getState().said).toEqual({ text: "“A2” was deleted.", offers: "undo", stays: true });
    stepDeed("undo");
    expect([titles(memos), storedTitle("a"), said(memos)]).toEqual(["A2 B", "A2", "“A2” is back."]);
    step("a", "undo");
    expect(titles(memos)).toBe("A B");
    stepDeed("redo");
    expect([titles(memos), storedTitle("a")]).toEqual(["B", undefined]);
    stepDeed("undo");
    expect(titles(memos)).toBe("A B");
  });

  test("copying one", async () => {
    const memos = await openTwo();
    memos.getState().duplicate("a");
    expect([titles(memos), said(memos)]).toEqual(["A A (copy) B", "“A (copy)” was made."]);
    memos.getState().stepDeed("undo");
    expect(titles(memos)).toBe("A B");
    memos.getState().stepDeed("redo");
    expect(titles(memos)).toBe("A A (copy) B");
  });

  test("an edit that the caller calls a deed, without the edits that came later", async () => {
    const memos = await openTwo();
    const { deed, edit, stepDeed } = memos.getState();
    deed("A is done.", () => edit("a", finish));
    edit("a", (memo) => ({ ...memo, title: "Later" }));
    stepDeed("undo");
    expect(memos.getState().documents["a"]).toMatchObject({ done: false, title: "Later" });
    expect(memos.getState().said).toEqual({ text: "“A” is as it was.", offers: "redo" });
    stepDeed("redo");
    expect(memos.getState().documents["a"]).toMatchObject({ done: true, title: "Later" });
  });

  test("importing several, in one step", async () => {
    const memos = await openTwo();
    const { takeIn, stepDeed } = memos.getState();
    takeIn([
      { document: makeMemo("a", { title: "Theirs", revision: 7 }), decision: "replace" },
      { document: makeMemo("b", { title: "B" }), decision: "both" },
      { document: makeMemo("c", { revision: 7 }), decision: "add" },
      { document: makeMemo("d"), decision: "add" },
      { document: makeMemo("e"), decision: "leave" },
    ]);
    expect([titles(memos), said(memos)]).toEqual(["B B (imported) C D Theirs", "Four memos imported."]);
    expect(memos.getState().documents["c"]?.revision).toBe(1);
    stepDeed("undo");
    expect(titles(memos)).toBe("A B");
    expect(said(memos)).toBe("“B (imported)”, “C” and “D” were taken away again. “A” is as it was.");
    stepDeed("redo");
    expect(titles(memos)).toBe("B B (imported) C D Theirs");
    takeIn([{ document: makeMemo("a"), decision: "leave" }]);
    expect(said(memos)).toBe("Nothing was imported.");
  });

  test("counts what it does not name", async () => {
    const memos = await openMemos();
    memos.getState().takeIn(["a", "b", "c", "d"].map((id) => ({ document: makeMemo(id), decision: "add" })));
    memos.getState().stepDeed("undo");
    expect(said(memos)).toBe("Four memos were taken away again.");
  });

  test("a deed that came to nothing is none, and one within another is part of it", async () => {
    const memos = await openTwo();
    const { deed, edit, remove, stepDeed } = memos.getState();
    deed("Nothing.", () => edit("unknown", finish));
    expect(said(memos)).toBe("A was made.");
    deed("Both are gone.", () => {
      remove("a");
      deed("B is gone.", () => remove("b"));
    });
    expect([titles(memos), said(memos)]).toEqual(["", "Both are gone."]);
    stepDeed("undo");
    expect([titles(memos), said(memos)]).toEqual(["A B", "“A” and “B” are back."]);
  });
});

describe("what another page wrote", () => {
  const write = ({ id = "a", ...fields }: Partial<Memo>) =>
    localStorage.setItem(`rungs.memo.${id}`, toDocumentText(memoFormat, makeMemo(id, { revision: 5, ...fields })));

  test("is not deleted unseen", async () => {
    const memos = await openTwo();
    write({ title: "Theirs" });
    memos.getState().remove("a");
    expect([storedTitle("a"), memos.getState().conflicts["a"]?.title]).toEqual(["Theirs", "Theirs"]);
    expect(said(memos)).toBe("“A” was changed in another tab, so it was not deleted.");
  });

  test("is not deleted where it cannot be read either", async () => {
    const memos = await openTwo();
    localStorage.setItem("rungs.memo.a", '{"format":"rungs-memo","version":9,"revision":4}');
    memos.getState().remove("a");
    expect(localStorage.getItem("rungs.memo.a")).toContain('"version":9');
    expect(titles(memos)).toBe("A B");
  });

  test("is no conflict where both wrote the same", async () => {
    const memos = await openTwo();
    write({ title: "Same" });
    memos.getState().edit("a", (memo) => ({ ...memo, title: "Same" }));
    expect(memos.getState().conflicts).toEqual({});
    expect(memos.getState().documents["a"]?.revision).toBe(5);
    write({ title: "Same", revision: 6 });
    memos.getState().remove("a");
    expect(storedTitle("a")).toBeUndefined();
  });

  test("is not said to be away by undoing, nor by deleting again, until the person has looked at it", async () => {
    const memos = await openMemos();
    const { add, remove, resolve, stepDeed } = memos.getState();
    add(makeMemo("a"), "A was made.");
    write({ title: "Theirs" });
    stepDeed("undo");
    const stays = { text: "“A” was changed in another tab, so it stays." };
    expect([storedTitle("a"), titles(memos), memos.getState().said]).toEqual(["Theirs", "A", stays]);
    resolve("a", "mine");
    stepDeed("undo");
    expect([storedTitle("a"), said(memos)]).toEqual([undefined, "“A” was taken away again."]);
    stepDeed("redo");
    remove("a");
    stepDeed("undo");
    write({ title: "Theirs", revision: 9 });
    stepDeed("redo");
    expect([storedTitle("a"), titles(memos), memos.getState().said]).toEqual(["Theirs", "A", stays]);
  });

  test("stays where it is all that would go", async () => {
    const memos = await openTwo();
    memos.getState().takeIn(["c", "d"].map((id) => ({ document: makeMemo(id), decision: "add" })));
    for (const id of ["c", "d"]) write({ id, title: "Theirs" });
    memos.getState().stepDeed("undo");
    expect([titles(memos), said(memos)]).toEqual(["A B C D", "“D” and “C” were changed in another tab, so they stay."]);
  });

  test("stays of several that go, and is named", async () => {
    const memos = await openTwo();
    const { deed, remove, stepDeed, takeIn } = memos.getState();
    takeIn(["c", "d"].map((id) => ({ document: makeMemo(id), decision: "add" })));
    write({ id: "c", title: "Theirs" });
    stepDeed("undo");
    expect([titles(memos), memos.getState().said]).toEqual([
      "A B C",
      { text: "“D” was taken away again. “C” was changed in another tab, so it stays.", offers: "redo" },
    ]);
    deed("Both are gone.", () => ["a", "b"].forEach(remove));
    stepDeed("undo");
    write({ title: "Theirs" });
    stepDeed("redo");
    expect([titles(memos), said(memos)]).toEqual(["A C", "Done again. “A” was changed in another tab, so it stays."]);
  });

  test("is not overwritten by undoing a deletion", async () => {
    const memos = await openTwo();
    memos.getState().remove("a");
    write({ title: "Saved again there" });
    memos.getState().stepDeed("undo");
    expect([storedTitle("a"), memos.getState().conflicts["a"]?.title]).toEqual([
      "Saved again there",
      "Saved again there",
    ]);
  });
});

test("kinds of documents keep apart, and an earlier record is read in the format of today", async () => {
  localStorage.setItem("rungs.plan.p", "{}");
  localStorage.setItem(
    "rungs.memo.old",
    '{"format":"rungs-memo","version":1,"id":"old","revision":2,"changed":"","title":"Old"}',
  );
  const memos = await openMemos();
  expect(memos.getState().documents).toEqual({ old: makeMemo("old", { revision: 2, changed: "", title: "Old" }) });
  expect(memos.getState().damaged).toEqual([]);
  dispatchEvent(new StorageEvent("storage", { key: "rungs.plan.old", newValue: null }));
  expect(memos.getState().troubles).toEqual({});
});
