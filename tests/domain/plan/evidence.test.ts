import { describe, expect, test } from "vitest";
import { countEvidence, isBlank, isEvidence, nameEvidence } from "../../../src/domain/plan/evidence.ts";
import { makeEvidence } from "../../support/makePlan.ts";

const titled = makeEvidence("e1", { title: "Rollout" });
const linked = makeEvidence("e2", { title: " ", link: "https://example.org/doc" });
const told = makeEvidence("e3", { title: "", story: "It went live" });
const unsafe = makeEvidence("e4", { title: "", link: "javascript:alert(1)" });
const blank = makeEvidence("e5", { title: " " });

describe("a piece of evidence", () => {
  test("counts once it has a title or a link that can be opened; else it is a draft", () => {
    expect([titled, linked, told, unsafe, blank].map(isEvidence)).toEqual([true, true, false, false, false]);
  });

  test("is blank where nothing was written", () => {
    expect([titled, linked, told, unsafe, blank].map(isBlank)).toEqual([false, false, false, false, true]);
  });

  test("is called by its title, else by where its link leads", () => {
    expect([titled, linked, told, unsafe].map(nameEvidence)).toEqual([
      "Rollout",
      "Link to example.org",
      "Evidence without a title",
      "Evidence without a title",
    ]);
  });
});

test("pieces and drafts are counted apart", () => {
  expect(countEvidence([])).toBe("");
  expect(countEvidence([told])).toBe("one draft");
  expect(countEvidence([titled, linked, told, blank])).toBe("two pieces of evidence, two drafts");
});
