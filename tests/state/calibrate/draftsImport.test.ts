// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import type { Agreement, Session } from "../../../src/domain/calibrate/session.ts";
import { findDraft, keepDraft } from "../../../src/state/calibrate/agreementDrafts.ts";
import { putBackDrafts } from "../../../src/state/calibrate/draftsImport.ts";
import { parseDraft } from "../../../src/state/calibrate/parseDraft.ts";
import { readEverything } from "../../../src/state/everything.ts";
import { agree, makeSession } from "../../support/makeCalibration.ts";

const place = { session: "s1", person: "kim", row: "skills.linux" };
const draft = { mark: "mid", reason: "Led the drill", by: "Ana, Bo" };
const agreed = { mark: "high", reason: "Seen", by: "All" };
const name = "rungs.draft.s1.kim.skills.linux";
const putBack = (stored: object, session: Session | undefined = makeSession(), key = name) =>
  putBackDrafts([parseDraft({ key, text: JSON.stringify(stored) })], session ? { s1: session } : {});
const find = (agreement?: Agreement) => findDraft(place, agreement);

beforeEach(() => sessionStorage.clear());

describe("what was begun on a row of a board in another browser", () => {
  test("is back on the board, as it stood there", () => {
    keepDraft(place, draft, undefined);
    const records = Object.entries(readEverything()?.records ?? {});
    sessionStorage.clear();
    const found = records.map(([key, text]) => parseDraft({ key, text }));
    expect(putBackDrafts(found, { s1: makeSession() })).toBe("One row that was begun is back on the board.");
    expect(find()).toEqual(draft);
  });

  test("is back where the same is agreed on the row as then", () => {
    const session = makeSession({ agreements: { kim: agree("linux high") } });
    expect(putBack({ ...draft, over: agreed }, session)).toMatch(/^One row that was begun is back/);
    expect(find(agreed)).toEqual(draft);
  });

  test("hides nothing that is begun there now", () => {
    const mine = { ...draft, reason: "Saw it myself" };
    keepDraft(place, mine, undefined);
    expect(putBack(draft)).toBe("Of what was begun on boards was left out: one row, as something else is begun there.");
    expect(find()).toEqual(mine);
  });

  test("hides nothing that was agreed since", () => {
    const session = makeSession({ agreements: { kim: agree("linux high") } });
    expect(putBack(draft, session)).toMatch(/left out: one row, as something else is agreed there by now\.$/);
    expect(find(agreed)).toBeUndefined();
  });

  test("is told of once, however often the file is imported", () => {
    putBack(draft);
    expect(putBack(draft)).toBe("");
    expect(putBackDrafts([], {})).toBe("");
  });

  test.each([
    ["the session is not here", undefined],
    ["the person was taken out", makeSession({ people: [] })],
    ["the session is a rater’s", makeSession({ role: "rater", me: "ana" })],
  ])("is left out where %s", (_, session) => {
    const sessions: Record<string, Session> = session ? { s1: session } : {};
    const found = parseDraft({ key: name, text: JSON.stringify(draft) });
    expect(putBackDrafts([found], sessions)).toMatch(/left out: one row, as the board is not in this browser\.$/);
    expect(sessionStorage).toHaveLength(0);
  });

  test.each([
    ["text that no field takes", name, JSON.stringify({ ...draft, reason: "a".repeat(2001) })],
    ["a mark that there cannot be", name, JSON.stringify({ ...draft, mark: "No Level" })],
    ["half a record", name, "{ half"],
    ["no row", "rungs.draft.s1.kim", JSON.stringify(draft)],
    ["a name of the browser’s own", "rungs.draft.toString.kim.skills.linux", JSON.stringify(draft)],
  ])("is left out where it is %s, and the others come back", (_, key, text) => {
    const good = { key: name.replace("linux", "slos"), text: JSON.stringify(draft) };
    expect(putBackDrafts([{ key, text }, good].map(parseDraft), { s1: makeSession() })).toBe(
      "One row that was begun is back on the board. Of what was begun on boards was left out: one row, as it cannot be read.",
    );
  });

  test("is counted by what became of it", () => {
    const rows = ["linux", "slos", "cloud"].map((row) =>
      parseDraft({ key: `rungs.draft.s1.kim.skills.${row}`, text: JSON.stringify(draft) }),
    );
    const lost = parseDraft({ key: "rungs.draft.s2.kim.skills.linux", text: JSON.stringify(draft) });
    expect(putBackDrafts([...rows, lost, lost, undefined], { s1: makeSession() })).toBe(
      "Three rows that were begun are back on the board. Of what was begun on boards was left out: two rows, as the board is not in this browser and one row, as it cannot be read.",
    );
  });
});
