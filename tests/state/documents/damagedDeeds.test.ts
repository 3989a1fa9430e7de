// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { openMemos } from "../../support/memos.ts";

beforeEach(() => localStorage.clear());

describe("a damaged record that was thrown away", () => {
  const half = '{"format":"rungs-memo","ver';
  const read = () => localStorage.getItem("rungs.memo.half");

  test("comes back as it was", async () => {
    localStorage.setItem("rungs.memo.half", half);
    const memos = await openMemos();
    memos.getState().dropDamaged("half");
    memos.getState().dropDamaged("unknown");
    expect([read(), memos.getState().damaged, memos.getState().said?.offers]).toEqual([null, [], "undo"]);
    memos.getState().stepDeed("undo");
    expect([read(), memos.getState().damaged.length, memos.getState().said?.text]).toEqual([
      half,
      1,
      "The record that was set aside is back.",
    ]);
    memos.getState().stepDeed("redo");
    expect([read(), memos.getState().damaged]).toEqual([null, []]);
  });

  test("is left alone where another page has put something else in its place", async () => {
    localStorage.setItem("rungs.memo.half", half);
    const memos = await openMemos();
    localStorage.setItem("rungs.memo.half", "mended");
    memos.getState().dropDamaged("half");
    memos.getState().stepDeed("undo");
    expect(read()).toBe("mended");
  });
});
