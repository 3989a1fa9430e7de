import { describe, expect, test } from "vitest";
import { toInvitation } from "../../src/domain/calibrate/invitation.ts";
import { parseSessionFile } from "../../src/state/calibrate/sessionFile.ts";
import { toSessionsText, toSessionText, toSheetsText } from "../../src/state/calibrate/sessionFormat.ts";
import { toSheetsFile } from "../../src/state/calibrate/sheetsImport.ts";
import { planReader } from "../../src/state/plan/parsePlan.ts";
import { toPlansText, toPlanText } from "../../src/state/plan/planFormat.ts";
import { describeStrangeFile } from "../../src/state/strangeFile.ts";
import { makeCandidate, makeCard, makeSession, makeSheets } from "../support/makeCalibration.ts";
import { plan } from "../support/planPages.ts";

const sheets = makeSheets("kim", "row | ana\nlinux | mid");
const session = makeSession({
  sheets,
  candidates: [makeCandidate("zoe")],
  cards: [makeCard("zoe", "ana", "slos meets"), makeCard("zoe", "bo", "slos meets")],
});
const invitation = toInvitation(session, session.raters[0]!);
const textOf = (rater: string) => toSheetsText(toSheetsFile(session, rater)!);

describe("a file that another page takes in says what it is, and where it belongs", () => {
  const reasonOf = (parsed: ReturnType<typeof planReader.parse>) => (parsed.ok ? "" : parsed.reason);

  test.each([
    ["an invitation", toSessionText(invitation), "This is an invitation to calibrate: import it under Calibrate."],
    [
      "a copy with marks",
      toSessionText({ ...invitation, sheets }),
      "This is a rater’s copy of a calibration: import it under Calibrate.",
    ],
    ["a session", toSessionText(session), "This is a calibration session: import it under Calibrate."],
    ["sessions", toSessionsText([session]), "These are calibration sessions: import them under Calibrate."],
    ["sheets", textOf("ana"), "These are the sheets of a rater: import them under Calibrate."],
    ["cards", textOf("bo"), "These are the scorecards of a rater: import them under Calibrate."],
    [
      "a locked file",
      '{"format":"rungs-encrypted"}',
      "This file is locked with a passphrase, as files of a calibration may be: import it under Calibrate.",
    ],
  ])("under Plan: %s", (_, text, reason) => {
    expect(reasonOf(planReader.parse(text))).toBe(reason);
  });

  test("under Calibrate: several plans", () => {
    expect(parseSessionFile(toPlansText([plan, plan]))).toEqual({
      ok: false,
      reason: "These are promotion plans: import them under Plan.",
    });
  });

  test("and one plan, where it is asked", () => {
    expect(describeStrangeFile(JSON.parse(toPlanText(plan)))).toBe("This is a promotion plan: import it under Plan.");
  });

  test.each([[undefined], [[]], [{ format: 7 }], [{ format: "toString" }], [{ format: "other" }]])(
    "but nothing of %j",
    (raw) => expect(describeStrangeFile(raw)).toBeUndefined(),
  );
});
