// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { toInvitation } from "../../../src/domain/calibrate/invitation.ts";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import { toSessionText } from "../../../src/state/calibrate/sessionFormat.ts";
import { encryptText } from "../../../src/state/secret.ts";
import {
  calibrationLadder,
  makeCandidate,
  makePerson,
  makeSession,
  makeSheets,
} from "../../support/makeCalibration.ts";
import { type Chosen, chooseFiles } from "../../support/chooseFiles.ts";
import { stubDialogs } from "../../support/stubDialogs.ts";
import { findSentence } from "../../support/openApp.tsx";

vi.setConfig({ testTimeout: 60_000 });

const convened = makeSession();
const [ana] = convened.raters;
const invitation = toInvitation(convened, ana!);
const sheets = makeSheets("kim", "row | ana\nlinux | mid: led it");

/** Opens the list of sessions of a browser that holds this one, if any, and chooses files. */
async function choose(mine: Session | undefined, ...files: readonly Chosen[]) {
  if (mine) localStorage.setItem("rungs.session.s1", toSessionText(mine));
  const { openApp } = await import("../../support/openApp.tsx");
  openApp("/calibrate", async () => calibrationLadder);
  await findSentence();
  return chooseFiles("File of sessions", files);
}

const importInto = (mine: Session | undefined, ...files: readonly Session[]) =>
  choose(mine, ...files.map((file, at) => ({ name: `${at}.json`, text: toSessionText(file) })));

const listKept = () =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith("rungs.session."))
    .map((key) => JSON.parse(localStorage.getItem(key) ?? "") as Session);

describe("a file that is imported", () => {
  beforeEach(() => {
    localStorage.clear();
    vi.resetModules();
    stubDialogs();
  });

  test("brings a rater the news of their invitation, keeps their marks and makes no second session", async () => {
    const news = { ...invitation, people: [...invitation.people, makePerson("lou")] };
    const { user, dialog, button } = await importInto({ ...invitation, sheets }, news);
    expect(dialog).toHaveTextContent("New in it: Lou. Your marks stay as they are.");
    expect(within(dialog).queryByRole("radio")).toBeNull();
    await user.click(button("Import"));
    await vi.waitFor(() => expect(listKept()[0]?.people).toHaveLength(2));
    expect(listKept()).toMatchObject([{ id: "s1", sheets, people: news.people }]);
  });

  describe("of all that a browser held", () => {
    const row = "rungs.draft.s1.kim.skills.linux";
    const begun = JSON.stringify({ mark: "mid", reason: "Led the drill", by: "Ana" });
    const records = { "rungs.session.s1": toSessionText(convened), [row]: begun };
    const text = JSON.stringify({ format: "rungs-everything", version: 1, records });
    const file = { name: "rungs-everything.json", text };
    beforeEach(() => sessionStorage.clear());

    test("brings back what was begun on a board with its session, and says so", async () => {
      const { user, dialog, button } = await choose(undefined, file);
      expect(dialog).toHaveTextContent("One row of a board that was begun and not agreed in it: back on the board");
      await user.click(button("Import"));
      expect(
        await screen.findByText("One session imported. One row that was begun is back on the board."),
      ).toBeTruthy();
      expect(screen.getByRole("button", { name: "Undo" })).toBeTruthy();
      expect(JSON.parse(sessionStorage.getItem(row) ?? "")).toMatchObject({ reason: "Led the drill" });
    });

    test("brings nothing back where it is not taken in", async () => {
      const { user, button } = await choose(convened, file);
      await user.click(button("Cancel"));
      expect(sessionStorage).toHaveLength(0);
    });

    test("says what was left out though the session was here as it is in the file", async () => {
      sessionStorage.setItem(row, JSON.stringify({ mark: "high", reason: "Mine", by: "" }));
      const { user, button } = await choose(convened, file);
      await user.click(button("Close"));
      expect(await screen.findByText(/left out: one row, as something else is begun there\.$/)).toBeTruthy();
      expect(sessionStorage.getItem(row)).toContain("Mine");
    });
  });

  test("brings a session that was deleted in the browser that a file is of among the recently deleted", async () => {
    const deleted = new Date().toISOString();
    const records = { "rungs.deleted.session.s1": JSON.stringify({ deleted, text: toSessionText(convened) }) };
    const text = JSON.stringify({ format: "rungs-everything", version: 1, records });
    const { user, button } = await choose(undefined, { name: "rungs-everything.json", text });
    await user.click(button("Import"));
    expect(await screen.findByText("One recently deleted session")).toBeTruthy();
    expect(listKept()).toEqual([]);
  });

  test("tells of a day that may be wrong before it is taken in", async () => {
    const decision = { level: "high", why: "Led it", rows: [], by: "", date: "0202-03-12" };
    const { dialog } = await importInto(undefined, { ...convened, decisions: { kim: decision } });
    expect(dialog).toHaveTextContent("A day in it that may be wrong: “0202-03-12” of the decision on Kim.");
  });

  test("leads whoever was invited to the session, where it is the only one", async () => {
    const { user, button } = await importInto(undefined, invitation);
    await user.click(button("Import"));
    expect(await screen.findByRole("heading", { name: "Hand in" })).toBeTruthy();
  });

  test("stays on the list of sessions where more than an invitation comes", async () => {
    const other = await importInto(undefined, invitation, { ...invitation, id: "s2" });
    await other.user.click(other.button("Import"));
    expect(await screen.findByRole("heading", { level: 1, name: /^Two sessions/ })).toBeTruthy();
  });

  test("stays on the list of sessions where an invitation is not taken in", async () => {
    const { user, button } = await importInto(undefined, invitation);
    await user.click(button("Cancel"));
    expect(screen.queryByRole("heading", { name: "Hand in" })).toBeNull();
  });

  test("asks a rater which of two copies with marks to keep, and leaves theirs if nothing is said", async () => {
    const { dialog } = await importInto(invitation, { ...invitation, sheets });
    expect(dialog).toHaveTextContent("A copy with marks as Ana: Kim.");
    const choices = within(dialog).getAllByRole("radio");
    expect(choices.map((one) => [one.closest("label")?.textContent, (one as HTMLInputElement).checked])).toEqual([
      ["Leave mine", true],
      ["Replace mine", false],
    ]);
  });

  test("gives the convenor the finished sheets of a rater who sent their whole session", async () => {
    const { user, dialog, button } = await importInto(convened, { ...invitation, sheets });
    expect(dialog).toHaveTextContent("Sheets of Ana for “Spring”");
    await user.click(button("Take in one sheet"));
    await vi.waitFor(() => expect(listKept()).toMatchObject([{ role: "convenor", sheets }]));
  });

  test("tells the convenor what to ask for where a rater’s whole session holds no finished sheet", async () => {
    const begun = sheets.map((sheet) => ({ ...sheet, finished: "" }));
    const { dialog } = await importInto(convened, { ...invitation, sheets: begun });
    expect(dialog).toHaveTextContent("is the working copy of Ana");
    expect(dialog).toHaveTextContent("“Save my sheets as a file…”");
  });

  describe("together with the session that it belongs to", () => {
    const copy = { ...invitation, sheets };
    const orders = [
      { order: "first", toFiles: (rater: Session) => [rater, convened] },
      { order: "last", toFiles: (rater: Session) => [convened, rater] },
    ];

    test.each(orders)("gives that session its finished sheets where it is chosen $order", async ({ toFiles }) => {
      const { user, dialog, button } = await importInto(undefined, ...toFiles(copy));
      expect(within(dialog).getAllByRole("listitem")).toHaveLength(1);
      expect(within(dialog).queryByRole("radio")).toBeNull();
      await user.click(button("Import"));
      await user.click(await screen.findByRole("button", { name: "Take in one sheet" }));
      await vi.waitFor(() => expect(listKept()).toMatchObject([{ id: "s1", role: "convenor", sheets }]));
    });

    test.each(orders)("is refused where it holds none, and is chosen $order", async ({ toFiles }) => {
      const begun = sheets.map((sheet) => ({ ...sheet, finished: "" }));
      const { user, dialog, button } = await importInto(undefined, ...toFiles({ ...copy, sheets: begun }));
      expect(dialog).toHaveTextContent("is the working copy of Ana, and no sheet is taken from it");
      await user.click(button("Import"));
      await vi.waitFor(() => expect(listKept()).toMatchObject([{ id: "s1", role: "convenor" }]));
    });

    test.each(orders)("stays a rater’s where they rate in this browser, and is chosen $order", async ({ toFiles }) => {
      const { dialog } = await importInto(invitation, ...toFiles(copy));
      expect(dialog).toHaveTextContent("You rate in it in this browser");
      expect(within(dialog).getByRole("listitem")).toHaveTextContent("A copy with marks as Ana: Kim.");
    });
  });

  test("that is locked is named, and may be left out, where another one could not be read", async () => {
    const locked = await encryptText(toSessionText(convened), "between us", 1);
    const files = [
      { name: "locked.json", text: locked.ok ? locked.file : "" },
      { name: "broken.json", text: "{" },
    ];
    const { user, dialog, button } = await choose(undefined, ...files);
    expect(dialog).toHaveAccessibleName("locked.json is locked");
    await user.click(button("Leave this file out"));
    const told = await screen.findByRole("dialog", { name: "Nothing was imported" });
    expect(told).toHaveTextContent("broken.json: ");
    expect(told).toHaveTextContent("locked.json: It stayed locked, so it was left out.");
  });

  describe("with others that are locked", () => {
    const lock = async (name: string, file: Session, passphrase: string) => {
      const secret = await encryptText(toSessionText(file), passphrase, 1);
      return { name, text: secret.ok ? secret.file : "" };
    };
    const toOther = (id: string) => ({ ...convened, id, title: `Session ${id}` });

    test("opens together with those of the same passphrase, and asks by name for another one alone", async () => {
      const { user, dialog } = await choose(
        undefined,
        await lock("a.json", toOther("a"), "ours"),
        await lock("b.json", toOther("b"), "theirs"),
        await lock("c.json", toOther("c"), "ours"),
      );
      expect(dialog).toHaveAccessibleName("a.json is locked");
      expect(dialog).toHaveTextContent("Two other files are locked too");
      await user.type(within(dialog).getByLabelText("Passphrase"), "ours{Enter}");
      const second = await screen.findByRole("dialog", { name: "b.json is locked" });
      expect(second).toHaveTextContent("It has another passphrase than the one that you gave.");
      expect(within(second).getByLabelText("Passphrase")).toHaveValue("");
      await user.type(within(second).getByLabelText("Passphrase"), "theirs{Enter}");
      const found = await screen.findByRole("dialog", { name: "Import three sessions?" });
      expect(
        within(found)
          .getAllByRole("listitem")
          .map((item) => item.querySelector("strong")?.textContent),
      ).toEqual(["Session a", "Session b", "Session c"]);
      expect([localStorage, sessionStorage].flatMap((one) => Object.values(one)).join()).not.toContain("theirs");
    });

    test("asks again after a wrong passphrase, of which nothing is opened", async () => {
      const { user, dialog } = await choose(undefined, await lock("a.json", toOther("a"), "ours"));
      expect(dialog).toHaveAccessibleName("The file is locked");
      await user.type(within(dialog).getByLabelText("Passphrase"), "theirs{Enter}");
      expect(await within(dialog).findByText(/^This is not the passphrase of the file/)).toBeTruthy();
      await user.clear(within(dialog).getByLabelText("Passphrase"));
      await user.type(within(dialog).getByLabelText("Passphrase"), "ours{Enter}");
      expect(await screen.findByRole("dialog", { name: "Import one session?" })).toBeTruthy();
    });
  });

  test("names the candidates whom an invitation asks to interview", async () => {
    const candidates = [makeCandidate("zoe")];
    const { dialog } = await importInto(undefined, { ...invitation, people: [], candidates });
    expect(dialog).toHaveTextContent("An invitation to rate as Ana: Zoe.");
  });
});
