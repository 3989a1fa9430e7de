// @vitest-environment jsdom
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import { toSessionText } from "../../../src/state/calibrate/sessionFormat.ts";
import { agree, calibrationLadder, makeRater, makeSession, makeSheets } from "../../support/makeCalibration.ts";
import { stubDialogs } from "../../support/stubDialogs.ts";
import { findSentence } from "../../support/openApp.tsx";

vi.setConfig({ testTimeout: 60_000 });
stubDialogs();

const sheets = makeSheets("kim", "row | ana | bo\nlinux | mid | high\nslos | high | high");

/** Opens the page as a new tab or a reload does: what the browser keeps stays, all else is made anew. */
async function open(path: string) {
  cleanup();
  vi.resetModules();
  const { openApp } = await import("../../support/openApp.tsx");
  openApp(path, async () => calibrationLadder);
  await findSentence();
  return userEvent.setup();
}

async function openBoard(fields: Partial<Session> = {}, search = "") {
  localStorage.setItem("rungs.session.s1", toSessionText(makeSession({ sheets, ...fields })));
  return open(`/calibrate/s1/people/kim${search}`);
}

const findForm = async () => within(await screen.findByRole("form", { name: "Agree on linux" }));

describe("a board", () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  test("keeps the reason that was begun through a reload, until the row is agreed", async () => {
    const user = await openBoard({}, "?row=skills.linux");
    const form = await findForm();
    await user.click(form.getByRole("radio", { name: "high" }));
    await user.type(form.getByLabelText(/^Why/), "Led the drill");
    const again = await open("/calibrate/s1/people/kim?row=skills.linux");
    const kept = await findForm();
    expect(kept.getByRole("radio", { name: "high" })).toHaveProperty("checked", true);
    expect(kept.getByLabelText(/^Why/)).toHaveProperty("value", "Led the drill");
    await again.click(kept.getByRole("button", { name: "Agree" }));
    expect(await kept.findByRole("button", { name: "Agree anew" })).toBeTruthy();
    expect(sessionStorage).toHaveLength(0);
  });

  test("shows what was agreed since and not what was begun before, whether the row is open or not", async () => {
    const both = makeSheets("kim", "row | ana | bo\nlinux | high | high\nslos | high | high");
    const user = await openBoard({ sheets: both }, "?row=skills.linux");
    await user.click((await findForm()).getByRole("radio", { name: "mid" }));
    await user.click(screen.getByRole("button", { name: "Agree two unanimous rows…" }));
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: /^Agree / }));
    expect((await findForm()).getByRole("radio", { name: "high" })).toBeChecked();
    await user.click((await findForm()).getByRole("button", { name: "Close this row" }));
    await user.click(screen.getByRole("button", { name: "linux" }));
    expect((await findForm()).getByRole("radio", { name: "high" })).toBeChecked();
  });

  test("names a deciding row alike in its text and on its button, though the ladder knows it no longer", async () => {
    const decisions = { kim: { level: "high", why: "Leads", rows: ["skills.gone"], by: "", date: "" } };
    await openBoard({ decisions, subjects: { "skills.gone": "Perl" } });
    const decision = within(await screen.findByRole("region", { name: "Decision" }));
    expect(decision.getByRole("listitem")).toHaveTextContent(/^Perl/);
    expect(decision.getByRole("button", { name: "Perl does not decide it" })).toBeTruthy();
    expect(decision.getByLabelText(/^What shows high, beyond mid\?/)).toHaveValue("Leads");
  });

  test("is printed with rules to write its decision on, and with what was decided, and not as a form", async () => {
    await openBoard();
    const decision = within(await screen.findByRole("region", { name: "Decision" }));
    act(() => void dispatchEvent(new Event("beforeprint")));
    expect(decision.getByRole("status")).toHaveTextContent("Not decided yet");
    expect(decision.getAllByRole("definition", { name: "Empty" })).toHaveLength(4);
    expect(decision.getByRole("radio", { name: "high" }).closest(".no-print")).not.toBeNull();
    const { useSessions } = await import("../../../src/state/calibrate/sessions.ts");
    const decided = { level: "high", why: "Leads", rows: [], by: "Ana", date: "2026-11-30" };
    act(() => useSessions.getState().edit("s1", (old) => ({ ...old, decisions: { kim: decided } })));
    expect(decision.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
      "high",
      "Leads",
      "Ana",
      "30 Nov 2026",
    ]);
    act(() => void dispatchEvent(new Event("afterprint")));
    expect(decision.queryByRole("definition")).toBeNull();
  });

  test("leads to what is missing where nothing can be agreed, and says what it is", async () => {
    const user = await openBoard({}, "?row=skills.linux");
    const form = await findForm();
    await user.clear(form.getByLabelText(/^Who agreed/));
    await user.click(form.getByRole("button", { name: "Agree" }));
    const [first] = form.getAllByRole("radio");
    expect(first).toHaveFocus();
    expect(first).toHaveAccessibleDescription("Choose what is agreed.");
    await user.click(form.getByRole("radio", { name: "high" }));
    await user.click(form.getByRole("button", { name: "Agree" }));
    expect(form.getByLabelText(/^Why/)).toHaveFocus();
    expect(form.getByLabelText(/^Why/)).toHaveAccessibleDescription("Give the reason: without it nothing is agreed.");
    await user.type(form.getByLabelText(/^Why/), "Led it{Tab}");
    await user.click(form.getByRole("button", { name: "Agree" }));
    expect(form.getByLabelText(/^Who agreed/)).toHaveFocus();
    expect(form.getByLabelText(/^Who agreed/)).toHaveAccessibleDescription("Say who agreed.");
  });

  test("leads to the reason where there is none for the unanimous rows", async () => {
    const user = await openBoard();
    await user.click(await screen.findByRole("button", { name: "Agree one unanimous row…" }));
    const dialog = within(await screen.findByRole("dialog"));
    const reason = dialog.getByLabelText(/^Reason/);
    await user.clear(reason);
    await user.click(dialog.getByRole("button", { name: "Agree one row" }));
    expect(reason).toHaveFocus();
    expect(reason).toHaveAccessibleDescription("Give the reason: without it nothing is agreed.");
    await user.type(reason, "Of one mind");
    await user.click(dialog.getByRole("button", { name: "Agree one row" }));
    expect(await screen.findByText("One row is agreed.")).toBeTruthy();
  });

  test("says that a mark came after all had said the same, and no longer that they do", async () => {
    const agreements = { kim: agree("linux high", { reason: "All who saw it say the same." }) };
    const user = await openBoard({ agreements }, "?only=open&row=skills.linux");
    const row = (await screen.findByRole("rowheader", { name: /^linux/ })).closest("tr");
    expect(row).toHaveTextContent("Ana’s mark came after this was agreed.");
    expect(screen.queryByText(/All who saw it say the same/)).toBeNull();
    const form = await findForm();
    await user.type(form.getByLabelText(/^Why/), "Ana has seen less of it");
    await user.click(form.getByRole("button", { name: "Agree anew" }));
    await vi.waitFor(() => expect(row).toHaveTextContent("Ana has seen less of it"));
    expect(row).not.toHaveTextContent("came after");
  });

  test("that is closed opens without those who are waited for, where two managers have finished", async () => {
    const raters = ["ana", "bo", "cy"].map((id) => makeRater(id));
    const user = await openBoard({ raters });
    await user.click(await screen.findByRole("button", { name: "Open without Cy" }));
    expect(await screen.findByRole("heading", { level: 1, name: /^Kim: / })).toBeTruthy();
    expect(screen.getByText(/^Cy is no longer waited for/)).toBeTruthy();
    expect(document.activeElement).not.toBe(document.body);
  });

  test("that is closed does not offer to open where one manager alone has finished, or one’s own sheet is missing", async () => {
    await openBoard({ sheets: sheets.slice(0, 1) });
    expect(await screen.findByText(/Waiting for the sheet of Bo/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Open without/ })).toBeNull();
    await openBoard({ me: "cy", raters: ["ana", "bo", "cy"].map((id) => makeRater(id)) });
    expect(await screen.findByText(/Waiting for the sheet of Cy/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Open without/ })).toBeNull();
  });
});
