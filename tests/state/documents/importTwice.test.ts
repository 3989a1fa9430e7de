// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { makeMemo, openMemos } from "../../support/memos.ts";

beforeEach(() => localStorage.clear());

describe("one document that comes twice in an import", () => {
  const twice = [
    { document: makeMemo("a"), decision: "add" },
    { document: makeMemo("a", { title: "Second" }), decision: "replace" },
  ] as const;

  test("is one in its second state", async () => {
    const memos = await openMemos();
    memos.getState().takeIn(twice);
    expect(Object.values(memos.getState().documents)).toMatchObject([{ id: "a", title: "Second" }]);
    expect(memos.getState().said?.text).toBe("One memo imported.");
  });

  test("is so too where its record was damaged and set aside, and it is kept under another id", async () => {
    localStorage.setItem("rungs.memo.a", "{ half");
    const memos = await openMemos();
    memos.getState().takeIn(twice);
    const titles = Object.values(memos.getState().documents).map(({ title }) => title);
    expect([titles, memos.getState().said?.text]).toEqual([["Second"], "One memo imported."]);
    expect(localStorage.getItem("rungs.memo.a")).toBe("{ half");
    memos.getState().stepDeed("undo");
    expect(memos.getState().documents).toEqual({});
  });

  test("is two where both are to be kept, and comes where the one that it replaces is gone", async () => {
    const memos = await openMemos();
    memos.getState().takeIn([twice[0], { ...twice[1], decision: "both" }]);
    expect(memos.getState().said?.text).toBe("Two memos imported.");
    memos.getState().takeIn([{ document: makeMemo("c"), decision: "replace" }]);
    expect(memos.getState().documents["c"]?.title).toBe("C");
  });
});
