// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import { toSessionText } from "../../../src/state/calibrate/sessionFormat.ts";
import {
  calibrationLadder,
  makeCandidate,
  makeCard,
  makePerson,
  makeRater,
  makeSession,
  makeSheets,
} from "../../support/makeCalibration.ts";
import { findSentence } from "../../support/openApp.tsx";
import { stubDialogs } from "../../support/stubDialogs.ts";

vi.setConfig({ testTimeout: 60_000 });
stubDialogs();

async function open(fields: Partial<Session>, path = "") {
  localStorage.setItem("rungs.session.s1", toSessionText(makeSession(fields)));
  // Of the modules that were just made anew, as the app's other parts are.
  const { openApp } = await import("../../support/openApp.tsx");
  openApp(`/calibrate/s1${path}`, async () => calibrationLadder);
  await findSentence();
  return userEvent.setup();
}

const people = [makePerson("kim"), makePerson("lou")];
const findHeadline = (name: string) => screen.findByRole("heading", { level: 1, name });

describe("a session of raters", () => {
  beforeEach(() => {
    localStorage.clear();
    vi.resetModules();
  });

  test("lets nobody write in the place of a rater whose marks are still hidden", async () => {
    const user = await open({ sheets: makeSheets("kim", "row | ana\nlinux | mid") });
    await user.click(await screen.findByRole("button", { name: "More for Ana" }));
    await user.click(await screen.findByRole("menuitem", { name: "They write in this browser" }));
    expect(await screen.findByText(/^Ana has finished sheets that nobody sees yet/)).toBeTruthy();
    expect(screen.queryByRole("link", { name: /sheet: Kim/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "More for Bo" }));
    await user.click(await screen.findByRole("menuitem", { name: "They write in this browser" }));
    expect(await screen.findByRole("link", { name: "Fill in my sheet: Kim" })).toBeTruthy();
  });

  test("leads those who rate themselves to their own sheet alone", async () => {
    await open({ people, me: "own", raters: [makeRater("ana"), makeRater("own", { name: "Kim", self: "kim" })] });
    const table = within(await screen.findByRole("table", { name: /^People/ }));
    expect(table.getAllByRole("link", { name: /sheet/ }).map((link) => link.getAttribute("aria-label"))).toEqual([
      "Fill in my sheet: Kim",
    ]);
  });

  test("gives those who rate themselves no sheet about others", async () => {
    const raters = [makeRater("own", { name: "Kim", self: "kim" })];
    await open({ people, me: "own", raters }, "/people/lou/sheet");
    expect(await findHeadline("Kim rates only themself in this session.")).toBeTruthy();
  });

  test("cannot be undone back to a blind sheet once finishing it has opened the board", async () => {
    const sheets = makeSheets("kim", "row | ana\nlinux | mid");
    const user = await open({ me: "bo", sheets }, "/people/kim/sheet");
    const undo = () => screen.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled");
    await user.click(screen.getByRole("radio", { name: "high" }));
    await user.type(screen.getByLabelText(/^Why high/), "Leads");
    expect(undo()).toBe("false");
    await user.click(screen.getByRole("button", { name: "Finish the sheet" }));
    expect(await screen.findByText(/^The board is open/)).toBeTruthy();
    expect(undo()).toBe("true");
  });

  test.each([
    ["Another person", "Add person", "kim", "Kim"],
    ["Another rater", "Add rater", "ana", "Ana"],
    ["Another candidate", "Add candidate", "zoe", "Zoe"],
  ])("leads back to the name that cannot be given, and says why: %s", async (form, button, taken, name) => {
    const user = await open({ people, raters: [makeRater("ana")], candidates: [makeCandidate("zoe")] });
    const part = within(await screen.findByRole("form", { name: form }));
    const field = part.getByLabelText("Name or pseudonym");
    await user.click(part.getByRole("button", { name: button }));
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription("Give a name or a pseudonym.");
    await user.type(field, taken);
    expect(field).not.toBeInvalid();
    await user.click(part.getByRole("button", { name: button }));
    expect(field).toHaveFocus();
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(`Somebody is called ${name} already: tell them apart by name.`);
  });

  test("says that somebody was added for as long as they are there, with one full stop", async () => {
    const user = await open({ people, candidates: [] });
    const form = within(await screen.findByRole("form", { name: "Another candidate" }));
    await user.type(form.getByLabelText("Name or pseudonym"), "Bo, Jr.{Enter}");
    expect(form.getByText("Bo, Jr. was added.")).toBeTruthy();
    await user.click(await screen.findByRole("button", { name: "Take out Bo, Jr." }));
    expect(form.queryByText(/was added/)).toBeNull();
  });

  test("keeps when an invitation was saved, and when a rater saved their file and what they finished since", async () => {
    URL.createObjectURL = () => "blob:x";
    URL.revokeObjectURL = () => {};
    HTMLAnchorElement.prototype.click = () => {};
    const user = await open({ people });
    await user.click(await screen.findByRole("button", { name: "Invitation for Ana" }));
    await user.click(screen.getByRole("button", { name: "Save the file" }));
    const table = within(screen.getByRole("table", { name: /^Raters/ }));
    expect(await table.findByText(/^Invitation saved on \d+ \w+ \d{4}, \d\d:\d\d$/)).toBeTruthy();
    expect(table.getByRole("rowheader", { name: "Bo" }).closest("tr")).not.toHaveTextContent("saved");
  });

  test("tells a rater that their file was saved, and what they finished since", async () => {
    const [kim, lou] = [
      ...makeSheets("kim", "row | ana\nlinux | mid"),
      ...makeSheets("lou", "row | ana\nlinux | mid").map((sheet) => ({
        ...sheet,
        finished: "2026-11-30T17:00:00.000Z",
      })),
    ];
    const moments = { "s1 sheets ana": "2026-11-30T16:22:00.000Z" };
    localStorage.setItem("rungs.saved-files", JSON.stringify({ state: { moments }, version: 1 }));
    await open({ role: "rater", me: "ana", people, raters: [makeRater("ana")], sheets: [kim!] });
    const handIn = await screen.findByRole("region", { name: "Hand in" });
    expect(handIn).toHaveTextContent(
      /^Hand inYour file was saved on 30 Nov 2026, \d\d:22, with all that you have finished\./,
    );
    const { useSessions } = await import("../../../src/state/calibrate/sessions.ts");
    act(() => useSessions.getState().edit("s1", (old) => ({ ...old, sheets: [kim!, lou!] })));
    expect(handIn).toHaveTextContent("You have finished one more since: save it again");
  });

  test("asks for the next rater’s name once one is added, a manager or one of the people", async () => {
    const user = await open({ raters: [] });
    const form = within(await screen.findByRole("form", { name: "Another rater" }));
    await user.type(form.getByLabelText("Name or pseudonym"), "Ana{Enter}");
    expect(form.getByLabelText("Name or pseudonym")).toBe(document.activeElement);
    await user.selectOptions(form.getByLabelText("Who rates"), "Kim, about themself");
    await user.click(form.getByRole("button", { name: "Add rater" }));
    expect(form.getByLabelText("Name or pseudonym")).toBe(document.activeElement);
  });

  describe("where the board was open before a rater was added", () => {
    const raters = [makeRater("ana"), makeRater("bo"), makeRater("cy")];
    const sheets = makeSheets("kim", "row | ana | bo\nlinux | mid | high");
    const opened = { kim: "2026-03-02T09:00:00.000Z" };

    test("lets nobody write a sheet anew that was finished blind", async () => {
      await open({ me: "ana", raters, sheets, opened }, "/people/kim/sheet");
      expect(await screen.findByText(/^The board is open/)).toBeTruthy();
      expect(screen.queryByRole("button", { name: "Go on writing" })).toBeNull();
      expect(screen.queryByText(/^Nobody sees your marks/)).toBeNull();
    });

    test("tells who rates now that they are late, and shows their marks apart", async () => {
      const user = await open({ me: "cy", raters, sheets, opened }, "/people/kim/sheet");
      expect(
        await screen.findByText(/The board is open, so what is finished now is shown apart, as late\./),
      ).toBeTruthy();
      await user.click(screen.getByRole("radio", { name: "high" }));
      await user.type(screen.getByLabelText(/^Why high/), "Leads");
      await user.click(screen.getByRole("button", { name: "Finish the sheet" }));
      expect(await screen.findByRole("button", { name: "Go on writing" })).toBeTruthy();
      await user.click(screen.getByRole("link", { name: "Spring" }));
      expect(await screen.findByText("All are in.")).toBeTruthy();
      await user.click(await screen.findByRole("link", { name: "Board: Kim" }));
      expect(await screen.findByText(/^The marks of Cy came after the board was opened/)).toBeTruthy();
      const whole = within(screen.getByRole("region", { name: "As a whole" }));
      expect(whole.getByText("after the board was opened")).toBeTruthy();
    });

    test("is asked about before nobody waits for the last sheet any more", async () => {
      const user = await open({ raters, sheets });
      const giveUp = async () => {
        await user.click(await screen.findByRole("button", { name: "More for Cy" }));
        await user.click(await screen.findByRole("menuitem", { name: "No longer wait for their sheets" }));
        return within(await screen.findByRole("dialog", { name: "This opens the board of Kim" }));
      };
      await user.click((await giveUp()).getByRole("button", { name: "Cancel" }));
      expect(screen.getByText("Waiting for the sheet of Cy.")).toBeTruthy();
      await user.click((await giveUp()).getByRole("button", { name: "Open for good" }));
      expect(await screen.findByText("All are in but the sheet of Cy, which nobody waits for.")).toBeTruthy();
    });

    test("says what is left of the sheets once raters are taken out, and not that all are in", async () => {
      const user = await open({ sheets, opened });
      const takeOut = async (name: string) => {
        await user.click(await screen.findByRole("button", { name: `More for ${name}` }));
        await user.click(await screen.findByRole("menuitem", { name: "Take out of the session" }));
      };
      expect(await screen.findByText("All are in.")).toBeTruthy();
      await takeOut("Ana");
      expect(
        await screen.findByText("Opened on 2 Mar 2026; only the sheet of Bo is left, as other raters were taken out."),
      ).toBeTruthy();
      await takeOut("Bo");
      const none = "Opened on 2 Mar 2026; no sheet is left, as the raters were taken out.";
      expect(await screen.findByText(none)).toBeTruthy();
      await user.click(await screen.findByRole("link", { name: "Board: Kim" }));
      expect(await screen.findByText(none)).toBeTruthy();
    });

    test("is known to a rater who is invited after it", async () => {
      await open({ role: "rater", me: "cy", raters: [makeRater("cy")], opened }, "/people/kim/sheet");
      expect(
        await screen.findByText(/The board is open, so what is finished now is shown apart, as late\./),
      ).toBeTruthy();
    });

    test("says on the board and among the people whose sheet is still to come", async () => {
      const user = await open({ raters, sheets, opened });
      const sentence = "Opened on 2 Mar 2026; Cy’s sheet is still to come and will be shown apart.";
      expect(await screen.findByText(sentence)).toBeTruthy();
      await user.click(await screen.findByRole("link", { name: "Board: Kim" }));
      expect(await screen.findByText(sentence)).toBeTruthy();
      expect(screen.getByRole("table")).toBeTruthy();
    });
  });

  test("tells a rater how far each of their cards is, and leads to it", async () => {
    const candidates = [makeCandidate("zoe"), makeCandidate("max"), makeCandidate("ida")];
    const cards = [makeCard("zoe", "ana", "slos meets"), makeCard("max", "ana", "slos meets", { finished: "" })];
    await open({ role: "rater", me: "ana", raters: [makeRater("ana")], candidates, cards });
    const table = within(await screen.findByRole("table", { name: "Candidates and my cards" }));
    const rows = table.getAllByRole("row").slice(1);
    expect(rows.map((row) => within(row).getAllByRole("cell")[1]?.textContent)).toEqual([
      "Finished",
      "Begun",
      "Not begun",
    ]);
    expect(table.getAllByRole("link").map((link) => link.getAttribute("aria-label"))).toEqual([
      "My card: Zoe",
      "Go on with my card: Max",
      "Fill in my card: Ida",
    ]);
  });

  test("says so to a rater whose invitation names nobody", async () => {
    await open({ role: "rater", me: "ana", people: [], raters: [makeRater("ana")] });
    expect(await findHeadline("Ana, nobody is in this invitation yet: ask the convenor for a newer one.")).toBeTruthy();
  });
});
