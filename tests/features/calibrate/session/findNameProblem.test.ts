import { expect, test } from "vitest";
import { findNameProblem } from "../../../../src/features/calibrate/session/findNameProblem.ts";

test("a name is asked for, and one that somebody has is not given twice, whatever it begins with", () => {
  const list = [{ id: "ada", name: " Ada Lovelace " }];
  expect(findNameProblem(list, " ")).toBe("Give a name or a pseudonym.");
  expect(findNameProblem(list, "Ada Lovelace")).toBe(
    "Somebody is called Ada Lovelace already: tell them apart by name.",
  );
  expect(findNameProblem(list, "Ada Lovelace", "ada")).toBeUndefined();
});

test("names that differ by case alone are the same, but for one that is written anew", () => {
  const list = [{ id: "zoe", name: "Zoë" }];
  expect(findNameProblem(list, "zoe\u0308 ")).toBe("Somebody is called Zoë already: tell them apart by name.");
  expect(findNameProblem(list, "ZOË", "zoe")).toBeUndefined();
  expect(findNameProblem(list, "Zoe")).toBeUndefined();
});
