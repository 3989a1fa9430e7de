// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { readEverything } from "../../src/state/everything.ts";

beforeEach(() => localStorage.clear());

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

test("nothing is read where there is nothing, or where the browser does not allow it", () => {
  expect(readEverything()).toBeUndefined();
  const blocked = () => {
    throw new DOMException("denied", "SecurityError");
  };
  expect(readEverything(blocked)).toBeUndefined();
});
