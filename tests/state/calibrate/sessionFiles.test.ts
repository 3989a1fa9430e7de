// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import { toPlanText } from "../../../src/state/plan/planFormat.ts";
import { encryptText } from "../../../src/state/secret.ts";
import { parseSessionFile, readSessionFile } from "../../../src/state/calibrate/sessionFile.ts";
import {
  toSessionFileName,
  toSessionsText,
  toSessionText,
  toSheetsText,
} from "../../../src/state/calibrate/sessionFormat.ts";
import { toSessionJsonSchema, toSheetsJsonSchema } from "../../../src/state/calibrate/sessionJsonSchema.ts";
import { toSheetsFile } from "../../../src/state/calibrate/sheetsImport.ts";
import {
  agree,
  calibrationLadder,
  makeCandidate,
  makeCard,
  makeSession,
  makeSheets,
} from "../../support/makeCalibration.ts";
import firstVersion from "../fixtures/session-v1.json";
import secondVersion from "../fixtures/session-v2.json";
import { makePlan } from "../../support/makePlan.ts";

const full: Session = makeSession({
  sheets: makeSheets("kim", "row | ana | bo\nlinux | mid: led it | high"),
  agreements: { kim: agree("linux mid") },
  log: [
    { at: "2026-03-01T09:00:00.000Z", person: "kim", row: "skills.linux", after: agree("linux mid")["skills.linux"]! },
  ],
  decisions: { kim: { level: "mid", why: "So.", rows: ["skills.linux"], by: "All", date: "2026-03-31" } },
  claims: { kim: { "skills.linux": { rating: "sustained", evidence: ["Drill"] } } },
  candidates: [makeCandidate("zoe")],
  cards: [makeCard("zoe", "ana", "slos meets")],
  opened: { kim: "2026-03-01T09:00:00.000Z" },
  subjects: { "skills.linux": "Linux" },
});

const readSession = (raw: object) => {
  const parsed = parseSessionFile(JSON.stringify(raw));
  const file = parsed.ok ? parsed.documents[0] : undefined;
  return file?.kind === "session" ? file.session : undefined;
};
const readReason = (text: string) => {
  const parsed = parseSessionFile(text);
  return parsed.ok ? "" : parsed.reason;
};

describe("a file of a session", () => {
  test("is read as it was written, alone and among others", () => {
    expect(parseSessionFile(toSessionText(full))).toEqual({
      ok: true,
      documents: [{ kind: "session", session: full }],
      problems: [],
    });
    const two = parseSessionFile(toSessionsText([full, { ...full, id: "s2" }]));
    expect(two.ok && two.documents.map((file) => file.kind === "session" && file.session.id)).toEqual(["s1", "s2"]);
    expect(toSessionFileName("sheets", "Spring 2027", "Ana")).toBe("rungs-sheets-spring-2027-ana");
  });

  test("of version 2 is read as it stands", () => {
    const { opened, candidates, decisions } = secondVersion;
    expect(readSession(secondVersion)).toMatchObject({ title: "Spring", opened, candidates, decisions });
  });

  describe("of version 1 from the first release", () => {
    const [agreed] = firstVersion.log;
    const openedOf = (fields: object) => readSession({ ...firstVersion, ...fields })?.opened;

    test("is still read, alone and among others: its board was open when the first value was agreed", () => {
      const log = [
        { ...agreed, at: "2026-03-09T09:00:00.000Z" },
        { ...agreed, at: "2026-03-04T09:00:00.000Z" },
      ];
      const first = { ...firstVersion, changed: "2026-03-20T09:00:00.000Z", log };
      expect(readSession(first)).toMatchObject({
        title: "Spring",
        opened: { kim: "2026-03-04T09:00:00.000Z" },
        candidates: [{ name: "Zoe", panel: [] }],
      });
      const many = { format: "rungs-sessions", version: 1, sessions: [first] };
      expect(readSession(many)?.opened).toEqual({ kim: "2026-03-04T09:00:00.000Z" });
    });

    test("was open when it was last saved, where it is open and nothing is agreed", () => {
      const changed = "2026-03-20T09:00:00.000Z";
      expect(openedOf({ log: [], agreements: {}, changed })).toEqual({ kim: changed });
      const [anas, bos] = firstVersion.sheets;
      const finished = "2026-03-20T09:03:00.000Z";
      expect(openedOf({ log: [], agreements: {}, changed, sheets: [anas, { ...bos!, finished }] })).toEqual({
        kim: finished,
      });
      expect(readSession({ ...firstVersion, changed: "2026-99-99T00:00:00Z" })).toBeUndefined();
      const card = { ...firstVersion.cards[0]!, rater: "bo" };
      expect(openedOf({ log: [], changed, cards: [...firstVersion.cards, card] })).toEqual({
        kim: changed,
        zoe: changed,
      });
    });

    test("stays known as open though a rater was added since, and was never open where nothing proves it", () => {
      const raters = [...firstVersion.raters, { id: "dan", name: "Dan", self: "", isAway: false }];
      expect(openedOf({ raters })).toEqual({ kim: agreed?.at });
      expect(openedOf({ raters, log: [], agreements: {} })).toEqual({});
      expect(openedOf({ role: "rater", me: "ana" })).toEqual({});
    });
  });

  test.each([
    ["not JSON", "hello", "not written by Rungs"],
    ["cut short", toSessionText(full).slice(0, 300), "cut short"],
    ["of something else", '{"format":"shopping"}', "not a session of Rungs"],
    ["null", "null", "not a session of Rungs"],
    ["from a newer version", toSessionText(full).replace('"version": 2', '"version": 9'), "newer version"],
    ["with a hostile name", toSessionText(full).replace('"id": "s1"', '"id": "s1", "__proto__": {}'), "__proto__"],
    ["with a field of its own", toSessionText(full).replace('"id": "s1"', '"id": "s1", "grade": 3'), "damaged at"],
    [
      "with a person twice",
      toSessionText({ ...full, people: [...full.people, ...full.people] }),
      "must not hold the same twice",
    ],
    ["with a sheet twice", toSessionText({ ...full, sheets: [...full.sheets, ...full.sheets] }), "damaged at “sheets”"],
    ["with a strange mark", toSessionText(full).replace('"mark": "mid"', '"mark": "A+"'), "damaged at"],
  ])("that is %s gives a sentence", (_, text, sentence) => {
    expect(readReason(text)).toContain(sentence);
  });

  test.each(["toString", "valueOf", "hasOwnProperty", "constructor", "__proto__"])(
    "in which something goes by the name %s, which every object has, is refused as damaged",
    (name) => {
      const sheets = toSheetsFile(full, "ana")!;
      const [kim] = full.people;
      for (const text of [
        toSessionText({ ...full, id: name }),
        toSessionText({ ...full, people: [{ ...kim!, id: name }] }),
        toSessionText({ ...full, candidates: [makeCandidate(name)] }),
        toSheetsText({ ...sheets, session: { ...sheets.session, id: name } }),
        toSheetsText({ ...sheets, rater: { ...sheets.rater, id: name } }),
      ])
        expect(readReason(text)).toMatch(/ is damaged at “[a-z0 /]*\bid”: must /);
      expect(readReason(toSessionText({ ...full, agreements: { [name]: {} } }))).not.toBe("");
    },
  );

  test("may be sheets, a plan, or locked", async () => {
    const kindOf = (text: string) => {
      const parsed = parseSessionFile(text);
      return parsed.ok ? parsed.documents[0]?.kind : parsed.reason;
    };
    expect(kindOf(toSheetsText(toSheetsFile(full, "ana")!))).toBe("sheets");
    expect(kindOf(toPlanText(makePlan(calibrationLadder)))).toBe("plan");
    const locked = await encryptText(toSessionText(full), "secret", 1);
    expect(locked.ok && kindOf(locked.file)).toBe("locked");
    expect(kindOf('{"format":"rungs-sheets","version":1}')).toContain("damaged at");
  });

  test("is not loaded where it is huge, and what the browser cannot read is said", async () => {
    expect(await readSessionFile({ size: 10, text: async () => toSessionText(full) } as unknown as Blob)).toMatchObject(
      { ok: true },
    );
    const huge = { size: 6e7, text: () => Promise.reject(new Error("read")) } as unknown as Blob;
    expect(await readSessionFile(huge)).toMatchObject({
      ok: false,
      reason: expect.stringContaining("larger than 5 MB"),
    });
    const broken = { size: 10, text: () => Promise.reject(new Error("read")) } as unknown as Blob;
    expect(await readSessionFile(broken)).toEqual({ ok: false, reason: "The browser could not read the file." });
  });

  test("has a schema for other programs, as sheets have", () => {
    expect(JSON.stringify(toSessionJsonSchema())).toContain("rungs-sessions");
    expect(JSON.stringify(toSheetsJsonSchema())).toContain("rungs-sheets");
  });
});

describe("the sessions of a browser", () => {
  beforeEach(() => localStorage.clear());

  test("are kept under keys of their own, by the code that keeps plans", async () => {
    const open = async () => {
      vi.resetModules();
      const { useSessions } = await import("../../../src/state/calibrate/sessions.ts");
      await useSessions.getState().open();
      return useSessions;
    };
    const first = await open();
    first.getState().add({ ...full, revision: 0 });
    first.getState().duplicate("s1");
    const again = await open();
    const titles = Object.values(again.getState().documents).map(({ title }) => title);
    expect(titles.toSorted()).toEqual(["Spring", "Spring (copy)"]);
    expect(Object.keys(localStorage).every((key) => key.startsWith("rungs.session."))).toBe(true);
    again.getState().edit("s1", (old) => ({ ...old, title: " " }));
    again.getState().remove("s1");
    expect(again.getState().said?.text).toContain("Session without a title");
  });
});
