// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { dropDraft, findDraft, keepDraft } from "../../../src/state/calibrate/agreementDrafts.ts";

const place = { session: "s1", person: "kim", row: "skills.linux" };
const draft = { mark: "mid", reason: "Led the drill", by: "Ana, Bo" };

beforeEach(() => sessionStorage.clear());

test("what was begun on a row is kept until it is dropped", () => {
  expect(findDraft(place)).toBeUndefined();
  keepDraft(place, draft);
  expect(findDraft(place)).toEqual(draft);
  expect(findDraft({ ...place, row: "skills.slos" })).toBeUndefined();
  expect(findDraft({ ...place, person: "lou" })).toBeUndefined();
  dropDraft(place);
  expect(findDraft(place)).toBeUndefined();
});

test.each(["{", "null", "7", '"text"', "[]", '{"mark":"mid","reason":7,"by":""}'])(
  "what cannot be read counts as not begun: %s",
  (text) => {
    sessionStorage.setItem("rungs.draft.s1.kim.skills.linux", text);
    expect(findDraft(place)).toBeUndefined();
  },
);
