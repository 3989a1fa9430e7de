// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { useSessions } from "../../../../src/state/calibrate/sessions.ts";
import { calibrationLadder, makeSession } from "../../../support/makeCalibration.ts";
import { findSentence, openApp } from "../../../support/openApp.tsx";

vi.setConfig({ testTimeout: 60_000 });
beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe("the list of sessions", () => {
  test("says which of them could not be saved, and saves them again", async () => {
    await useSessions.getState().open();
    useSessions.getState().add(makeSession({ revision: 0 }));
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    useSessions.getState().add(makeSession({ id: "s2", title: "Autumn", revision: 0 }));
    openApp("/calibrate", async () => calibrationLadder);
    expect(await findSentence()).toHaveTextContent("Two sessions are open in this page, and one of them is not saved.");
    const card = within((await screen.findByRole("heading", { name: "Autumn" })).closest("li") as HTMLElement);
    expect(card.getByText(/^The browser’s storage is full/)).toBeVisible();
    full.mockRestore();
    await userEvent.setup().click(card.getByRole("button", { name: "Try to save again" }));
    expect(await findSentence()).toHaveTextContent("Two sessions are kept in this browser, and nowhere else.");
    expect(localStorage.getItem("rungs.session.s2")).toContain("Autumn");
  });
});
