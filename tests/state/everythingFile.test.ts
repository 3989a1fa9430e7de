import { describe, expect, test, vi } from "vitest";
import { parseSessionFile } from "../../src/state/calibrate/sessionFile.ts";
import { toSessionText } from "../../src/state/calibrate/sessionFormat.ts";
import { parseEverything, readChosenFile } from "../../src/state/everythingFile.ts";
import { planReader, readPlanFile } from "../../src/state/plan/parsePlan.ts";
import { planNoun, toPlanText } from "../../src/state/plan/planFormat.ts";
import { makeSession } from "../support/makeCalibration.ts";
import { plan } from "../support/planPages.ts";

const session = makeSession();
const draft = { mark: "mid", reason: "Led the drill", by: "Ana" };
const toFile = (records: unknown, fields: object = {}) =>
  JSON.stringify({ format: "rungs-everything", version: 1, records, ...fields });
const text = toFile({
  "rungs.plan.p1": toPlanText(plan),
  "rungs.plan.p2": "{ half",
  "rungs.session.s1": toSessionText(session),
  "rungs.deleted.plan.p3": "{}",
  "rungs.draft.s1.kim.skills.linux": JSON.stringify(draft),
  "rungs.preferences": "{}",
});
const asFile = (content: string, size = 1): Blob =>
  ({ size, text: async () => content, slice: () => asFile(content.slice(0, 200)) }) as unknown as Blob;

describe("a file of all that a browser held", () => {
  test("gives its plans under Plan, and says what else is in it", async () => {
    expect(await readPlanFile(asFile(text))).toEqual({
      ok: true,
      documents: [{ kind: "document", document: plan }],
      problems: [
        expect.stringMatching(/^A plan in it was left out\. The file is cut short/),
        "A deleted plan in it was left out. It is damaged, so it could not be read.",
        "It also holds one session: import the file under Calibrate to take it in.",
      ],
    });
  });

  test("gives its sessions under Calibrate", () => {
    expect(parseSessionFile(text)).toEqual({
      ok: true,
      documents: [
        { kind: "session", session },
        { kind: "drafts", drafts: [{ place: { session: "s1", person: "kim", row: "skills.linux" }, draft }] },
      ],
      problems: [
        "It also holds two plans: import the file under Plan to take them in.",
        "One row of a board that was begun and not agreed in it: back on the board where nothing else is begun or agreed there.",
      ],
    });
  });

  test("gives what was deleted of a kind with its day, though nothing else of it is there", async () => {
    const deleted = "2026-11-20T10:00:00.000Z";
    const file = toFile({
      "rungs.deleted.plan.p1": JSON.stringify({ deleted, text: toPlanText(plan) }),
      "rungs.deleted.plan.p2": JSON.stringify({ deleted: "some day", text: toPlanText(plan) }),
      "rungs.deleted.plan.p3": JSON.stringify({ deleted, text: "{ half" }),
    });
    expect(await readPlanFile(asFile(file))).toEqual({
      ok: true,
      documents: [{ kind: "deleted", deleted: { document: plan, deleted } }],
      problems: [
        "A deleted plan in it was left out. It is damaged, so it could not be read.",
        expect.stringMatching(/^A deleted plan in it was left out\. The file is cut short/),
      ],
    });
    expect(parseSessionFile(file)).toMatchObject({ ok: false });
  });

  test("takes what is said to be deleted on a day to come as deleted now", () => {
    vi.useFakeTimers({ now: new Date("2026-11-30T10:00:00.000Z") });
    const record = JSON.stringify({ deleted: "2999-01-01T00:00:00.000Z", text: toSessionText(session) });
    expect(parseSessionFile(toFile({ "rungs.deleted.session.s1": record }))).toMatchObject({
      documents: [{ kind: "deleted", deleted: { deleted: "2026-11-30T10:00:00.000Z" } }],
    });
    vi.useRealTimers();
  });

  test("is read once, though it holds what was begun on boards besides", () => {
    const read = vi.spyOn(JSON, "parse");
    parseSessionFile(text);
    expect(read.mock.calls.filter(([given]) => given === text)).toHaveLength(1);
    read.mockRestore();
  });

  test("says that what was begun on boards is left out where no session comes with it", () => {
    expect(parseSessionFile(toFile({ "rungs.draft.s1.kim.skills.linux": JSON.stringify(draft) }))).toEqual({
      ok: false,
      reason:
        "The file holds all that a browser kept, but no session. One row of a board that was begun and not agreed in it: not taken in.",
    });
  });

  test("says so where it holds nothing of the kind", () => {
    expect(parseSessionFile(toFile({ "rungs.plan.p1": toPlanText(plan), "rungs.session.x": 7 }))).toEqual({
      ok: false,
      reason:
        "The file holds all that a browser kept, but no session. It also holds one plan: import the file under Plan to take it in.",
    });
  });

  test.each([
    ["another version", toFile({}, { version: 2 })],
    ["no records", toFile([])],
  ])("is refused where it has %s", (_, file) => {
    expect(parseSessionFile(file)).toMatchObject({ ok: false, reason: expect.stringContaining("newer version") });
  });

  test.each([["{ rungs-everything"], ['"rungs-everything"'], ["{}"]])("is not %s", (other) => {
    expect(parseEverything(other, "plan", planReader.parse)).toBeUndefined();
  });
});

describe("a file that a person chose", () => {
  const large = 5 * 1024 * 1024 + 1;
  const tooLarge = { ok: false, reason: "The file is larger than 5 MB, so it is no plan." };

  test("is not loaded where it is too large, unless it is of all that a browser held", async () => {
    expect(await readPlanFile(asFile(toPlanText(plan), large))).toEqual(tooLarge);
    expect(await readPlanFile(asFile(text, large))).toMatchObject({ ok: true, documents: [{ document: plan }] });
    expect(await readPlanFile(asFile(text, 10 * large))).toEqual(tooLarge);
  });

  test("says so where the browser cannot read it", async () => {
    const broken = { size: 1, text: () => Promise.reject(new Error("gone")) } as unknown as Blob;
    expect(await readChosenFile(broken, planNoun, planReader.parse)).toEqual({
      ok: false,
      reason: "The browser could not read the file.",
    });
    expect(await readPlanFile(asFile(toPlanText(plan)))).toMatchObject({ ok: true, documents: [{ document: plan }] });
  });
});
