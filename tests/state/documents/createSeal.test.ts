// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { makeMemo, type Memo, openMemos } from "../../support/memos.ts";

beforeEach(() => localStorage.clear());

/** Memos of which nothing can be undone any more once one is no longer done. */
const openSealing = () => openMemos({ seals: (before, after) => before.done && !after.done });
const finish = (memo: Memo) => ({ ...memo, done: true });

describe("what can no longer be undone is not offered", () => {
  test("where undoing it is what sealed the document", async () => {
    const memos = await openSealing();
    memos.getState().add(makeMemo("a"));
    const { deed, edit, stepDeed } = memos.getState();
    deed("A is done.", () => edit("a", finish));
    stepDeed("undo");
    expect(memos.getState().documents["a"]?.done).toBe(false);
    expect(memos.getState().said).toEqual({ text: "“A” is as it was." });
    expect(memos.getState().deeds.future).toEqual([]);
  });

  test("where what was said is about the edit of the sealed document, and of no other", async () => {
    const memos = await openSealing();
    for (const id of ["a", "b"]) memos.getState().add(makeMemo(id));
    const { deed, edit, say } = memos.getState();
    const seal = (told: string) => {
      edit("a", finish);
      edit(told, (memo) => ({ ...memo, title: `${memo.title}2` }));
      deed(undefined, () => {
        edit("a", (memo) => ({ ...memo, done: false }));
        say("Changed.", told);
      });
      return memos.getState().said;
    };
    expect(seal("a")).toEqual({ text: "Changed." });
    expect(seal("b")).toEqual({ text: "Changed.", offers: "undo", of: "b" });
  });
});
