import { describe, expect, test } from "vitest";
import { toInvitation } from "../../../src/domain/calibrate/invitation.ts";
import {
  findInvitationProblem,
  findSheetsInCopy,
  renewInvitations,
} from "../../../src/state/calibrate/invitationImport.ts";
import { toSheetsFile } from "../../../src/state/calibrate/sheetsImport.ts";
import { makePerson, makeSession, makeSheets } from "../../support/makeCalibration.ts";

const full = makeSession({ sheets: makeSheets("kim", "row | ana | bo\nlinux | mid: led it | high") });

describe("an invitation that is imported", () => {
  const invitation = toInvitation(full, full.raters[0]!);
  const other = toInvitation(full, full.raters[1]!);

  test("is taken in where the session is unknown, or where it is for the same rater", () => {
    expect(findInvitationProblem({}, invitation)).toBeUndefined();
    expect(findInvitationProblem({ s1: invitation }, invitation)).toBeUndefined();
    expect(findInvitationProblem({ s1: full }, full)).toBeUndefined();
  });

  test("never takes the place of the session of its convenor, nor the whole session that of a rater", () => {
    expect(findInvitationProblem({ s1: full }, invitation)).toContain("you convene in this browser");
    expect(findInvitationProblem({ s1: invitation }, full)).toContain("finish your sheets first");
    expect(findInvitationProblem({ s1: invitation }, other)).toContain("for another rater");
  });

  test("leaves what the rater wrote", () => {
    const mine = { ...invitation, sheets: full.sheets.slice(0, 1) };
    const news = { ...invitation, people: [...invitation.people, makePerson("lou")] };
    const [renewed] = renewInvitations({ s1: mine }, [news]);
    expect(renewed).toMatchObject({ sheets: mine.sheets, people: news.people });
    expect(renewInvitations({}, [news])).toEqual([news]);
  });

  test("that a rater has written in is not renewed over what they wrote elsewhere", () => {
    const copy = { ...invitation, sheets: full.sheets.slice(0, 1) };
    expect(renewInvitations({ s1: invitation }, [copy])).toEqual([copy]);
  });

  test("that a rater has written in gives their finished sheets to its convenor", () => {
    const [finished] = full.sheets;
    const begun = { ...finished!, person: "lou", finished: "" };
    const copy = { ...invitation, sheets: [finished!, begun] };
    expect(findSheetsInCopy({ s1: full }, copy)).toEqual(toSheetsFile(copy, "ana"));
    expect(findSheetsInCopy({ s1: full }, copy)?.sheets).toEqual([finished]);
    expect(findSheetsInCopy({ s1: full }, { ...copy, sheets: [begun] })).toBeUndefined();
    expect(findSheetsInCopy({ s1: full }, { ...copy, me: "nobody" })).toBeUndefined();
    expect(findSheetsInCopy({ s1: full }, full)).toBeUndefined();
    expect(findSheetsInCopy({ s1: invitation }, copy)).toBeUndefined();
    expect(findSheetsInCopy({}, copy)).toBeUndefined();
    expect(findInvitationProblem({ s1: full }, { ...copy, sheets: [begun] })).toContain(
      "is the working copy of Ana, and no sheet is taken from it",
    );
    expect(findInvitationProblem({ s1: full }, { ...copy, me: "nobody" })).toContain("the working copy of the rater");
  });
});
