// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { readEverything } from "../../src/state/everything.ts";

beforeEach(() => [localStorage, sessionStorage].forEach((one) => one.clear()));

test("all records of Rungs are read as they stand, damaged ones too, and nobody else's", () => {
  localStorage.setItem("rungs.plan.b", "{ damaged");
  localStorage.setItem("rungs.plan.a", '{"format":"rungs-plan"}');
  localStorage.setItem("rungs.preferences", "{}");
  localStorage.setItem("other", "1");
  expect(readEverything()).toEqual({
    format: "rungs-everything",
    version: 1,
    records: { "rungs.plan.a": '{"format":"rungs-plan"}', "rungs.plan.b": "{ damaged", "rungs.preferences": "{}" },
  });
});

test("what was begun on a board and not agreed is read too, which the tab keeps", () => {
  sessionStorage.setItem("rungs.draft.s1.kim.skills.linux", '{"mark":"high"}');
  sessionStorage.setItem("rungs.place", "1");
  expect(readEverything()?.records).toEqual({ "rungs.draft.s1.kim.skills.linux": '{"mark":"high"}' });
});

test("nothing is read where there is nothing, or where the browser does not allow it", () => {
  expect(readEverything()).toBeUndefined();
  const blocked = () => {
    throw new DOMException("denied", "SecurityError");
  };
  expect(readEverything(blocked, blocked)).toBeUndefined();
});
