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
