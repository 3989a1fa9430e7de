// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { readRecentFinds, rememberFind } from "../../src/state/recentFinds.ts";

beforeEach(() => localStorage.clear());

test("what was chosen last comes first, once, and the oldest is forgotten", () => {
  for (const id of ["a", "b", "c", "d", "e", "f", "c"]) rememberFind(id);
  expect(readRecentFinds()).toEqual(["c", "f", "e", "d", "b"]);
});

test.each(["{ damaged", '{"a":1}', "[1,null]", '"text"'])("%s in storage reads as nothing", (stored) => {
  localStorage.setItem("rungs.recent", stored);
  expect(readRecentFinds()).toEqual([]);
});
