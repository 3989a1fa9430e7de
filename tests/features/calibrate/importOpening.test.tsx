// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import { toSessionText, toSheetsText } from "../../../src/state/calibrate/sessionFormat.ts";
import { toSheetsFile } from "../../../src/state/calibrate/sheetsImport.ts";
import { calibrationLadder, makePerson, makeSession, makeSheets } from "../../support/makeCalibration.ts";
import { chooseFiles, writeElsewhere } from "../../support/chooseFiles.ts";
import { stubDialogs } from "../../support/stubDialogs.ts";
import { findSentence } from "../../support/openApp.tsx";

vi.setConfig({ testTimeout: 60_000 });

const [ofAna, ofBo] = makeSheets("kim", "row | ana | bo\nlinux | mid | high");
const key = "rungs.session.s1";
const decisions = { kim: { level: "high", why: "Written here only", rows: [], by: "", date: "" } };
const mine = makeSession({ sheets: [ofAna!], decisions });
const whole = makeSession({ sheets: [ofAna!, ofBo!] });
const kept = () => JSON.parse(localStorage.getItem(key) ?? "") as Session;

/** Opens a browser that holds a session, that of which one sheet is in unless another is given, and chooses a file. */
async function choose(text: string, held = mine) {
  localStorage.setItem(key, toSessionText(held));
  const { openApp } = await import("../../support/openApp.tsx");
  openApp("/calibrate", async () => calibrationLadder);
  await findSentence();
  return chooseFiles("File of sessions", [{ name: "file.json", text }]);
}

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
  stubDialogs();
});

describe("a session that takes the place of mine and opens a board", () => {
  async function replace() {
    const { user, dialog, button } = await choose(toSessionText(whole));
    await user.click(within(dialog).getByRole("radio", { name: "Replace mine" }));
    await user.click(button("Import"));
    return { user, question: await screen.findByRole("dialog", { name: "This opens the board of Kim" }) };
  }

  test("is asked about first, and leaves mine where that is not wanted", async () => {
    const { user, question } = await replace();
    expect(question).toHaveTextContent("what “Spring” holds here now is gone then");
    expect(kept().decisions).toEqual(decisions);
    await user.click(within(question).getByRole("button", { name: "Cancel" }));
    expect(within(screen.getByRole("dialog")).getByRole("radio", { name: "Replace mine" })).toBeChecked();
    expect(kept().decisions).toEqual(decisions);
  });

  test("is taken in once that is said", async () => {
    const { user, question } = await replace();
    await user.click(within(question).getByRole("button", { name: "Open for good" }));
    expect(kept()).toMatchObject({ decisions: {}, sheets: whole.sheets });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("is asked about anew where another tab wrote meanwhile", async () => {
    const { user, question } = await replace();
    writeElsewhere(key, toSessionText({ ...mine, revision: 9, title: "Autumn" }));
    await user.click(within(question).getByRole("button", { name: "Open for good" }));
    expect(screen.getByRole("dialog")).toHaveTextContent("What is here has changed in another tab");
    expect(kept().title).toBe("Autumn");
  });
});

describe("sheets that complete a board", () => {
  const sheets = toSheetsText(toSheetsFile(whole, "bo")!);

  test("say that they open it, before they are taken in and after", async () => {
    const { user, dialog, button } = await choose(sheets);
    expect(dialog).toHaveTextContent("This opens the board of Kim for good.");
    await user.click(button("Take in one sheet"));
    expect(await screen.findByText(/That opened the board of Kim for good\.$/)).toBeTruthy();
  });

  test("say so before they list what they hold, and have the way out first", async () => {
    const { dialog } = await choose(sheets);
    const said = within(dialog).getByText("This opens the board of Kim for good.");
    const list = within(dialog).getByRole("list");
    expect(said.compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(
      within(dialog)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual(["Cancel", "Take in one sheet"]);
  });

  test("count boards that open together, name two and mark the others in the list", async () => {
    const people = ["kim", "lou", "max", "ned", "oda", "pam"].map((id) => makePerson(id));
    const six = people.flatMap(({ id }) => makeSheets(id, "row | ana | bo\nlinux | mid | high"));
    const all = { ...whole, people, sheets: six };
    const text = toSheetsText(toSheetsFile(all, "bo")!);
    const { user, dialog, button } = await choose(text, {
      ...all,
      sheets: six.filter(({ rater, person }) => rater !== "bo" && person !== "pam"),
    });
    expect(dialog).toHaveTextContent("This opens five boards (Kim, Lou and three others) for good.");
    const items = within(dialog)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(items.filter((text) => text.endsWith("This opens the board."))).toHaveLength(5);
    expect(items.at(-1)).toBe("Pam It will be added.");
    await user.click(button("Take in six sheets"));
    expect(
      await screen.findByText(
        / of Bo were taken in\. That opened five boards \(Kim, Lou and three others\) for good\.$/,
      ),
    ).toBeTruthy();
  });

  test("are judged anew where another tab took them in meanwhile", async () => {
    const { user, dialog, button } = await choose(sheets);
    writeElsewhere(key, toSessionText({ ...whole, revision: 9, title: "Autumn" }));
    await user.click(button("Take in one sheet"));
    expect(dialog).toHaveTextContent("What is here has changed in another tab");
    expect(dialog).toHaveTextContent("You have it already");
    expect(kept()).toMatchObject({ title: "Autumn", sheets: whole.sheets });
    await user.click(button("Close"));
  });
});
