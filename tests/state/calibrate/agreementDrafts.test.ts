// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { dropDraft, findDraft, keepDraft } from "../../../src/state/calibrate/agreementDrafts.ts";

const place = { session: "s1", person: "kim", row: "skills.linux" };
const draft = { mark: "mid", reason: "Led the drill", by: "Ana, Bo" };

beforeEach(() => sessionStorage.clear());

test("what was begun on a row is kept until it is dropped", () => {
  const find = (other: Partial<typeof place> = {}) => findDraft({ ...place, ...other }, undefined);
  expect(find()).toBeUndefined();
  keepDraft(place, draft, undefined);
  expect(find()).toEqual(draft);
  expect(find({ row: "skills.slos" })).toBeUndefined();
  expect(find({ person: "lou" })).toBeUndefined();
  dropDraft(place);
  expect(find()).toBeUndefined();
});

test("what was begun on a row counts only while the same is agreed on it", () => {
  const agreed = { mark: "high", reason: "Seen", by: "All" };
  keepDraft(place, draft, undefined);
  expect(findDraft(place, agreed)).toBeUndefined();
  expect(findDraft(place, undefined)).toEqual(draft);
  keepDraft(place, draft, agreed);
  expect(findDraft(place, { by: "All", reason: "Seen", mark: "high" })).toEqual(draft);
  expect(findDraft(place, { ...agreed, mark: "mid" })).toBeUndefined();
});

test("what an earlier version of the app kept was begun where nothing is agreed", () => {
  sessionStorage.setItem("rungs.draft.s1.kim.skills.linux", JSON.stringify(draft));
  expect(findDraft(place, undefined)).toEqual(draft);
});

test.each(["{", "null", "7", '"text"', "[]", '{"mark":"mid","reason":7,"by":""}'])(
  "what cannot be read counts as not begun: %s",
  (text) => {
    sessionStorage.setItem("rungs.draft.s1.kim.skills.linux", text);
    expect(findDraft(place, undefined)).toBeUndefined();
  },
);
