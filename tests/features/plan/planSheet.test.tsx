// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { usePlans } from "../../../src/state/plan/plans.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { makePlan } from "../../support/makePlan.ts";
import { findSentence, openApp } from "../../support/openApp.tsx";
import { forgetPlans, notes, openPlan, subjects } from "../../support/planScreen.ts";

vi.setConfig({ testTimeout: 60_000 });

beforeEach(forgetPlans);

describe("the sheet of a plan", () => {
  test("leads from the names in its heading to their rows", async () => {
    const router = await openPlan();
    const person = userEvent.setup();
    const link = within(await findSentence()).getByRole("link", { name: "slos" });
    expect(link).toHaveAttribute("href", "/plan/p1?row=skills.slos");
    await person.click(link);
    expect(await notes("slos")).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("button", { name: "slos" })).toHaveFocus());
    expect(router.state.location.search).toEqual({ row: "skills.slos" });
  });

  test("takes a rating in the cell, and leads to what it lacks", async () => {
    await openPlan();
    const person = userEvent.setup();
    const cell = screen.getByRole("combobox", { name: "Where I stand: slos" });
    await person.selectOptions(cell, "Demonstrated");
    expect(cell).toHaveDisplayValue("Demonstrated");
    expect(usePlans.getState().documents["p1"]?.notes["skills.slos"]?.rating).toBe("demonstrated");
    await person.click(screen.getByRole("button", { name: "Add evidence: slos" }));
    const editor = await notes("slos");
    await waitFor(() => expect(within(editor).getByRole("button", { name: "+ New evidence" })).toHaveFocus());
    await person.selectOptions(cell, "Not applicable");
    await person.click(screen.getByRole("button", { name: "Give a reason: slos" }));
    await waitFor(() => expect(within(editor).getByLabelText(/Why does it not apply/)).toHaveFocus());
    cell.focus();
    await person.keyboard("{Control>}z{/Control}");
    expect(cell).toHaveDisplayValue("Demonstrated");
  });

  test("keeps a row that is rated where it stands, until the rows are chosen anew", async () => {
    await openPlan({}, "/plan/p1?rating=not-started&group=rating");
    const person = userEvent.setup();
    await person.selectOptions(screen.getByRole("combobox", { name: "Where I stand: slos" }), "Developing");
    expect(subjects()).toEqual(["slos", "cloud", "mttr"]);
    await person.click(screen.getByRole("button", { name: "By section" }));
    await waitFor(() => expect(subjects()).toEqual(["cloud", "mttr"]));
  });

  test("holds no evidence of which nothing was written, and calls it a draft as long as it does not count", async () => {
    await openPlan();
    const person = userEvent.setup();
    await person.click(screen.getByRole("button", { name: "slos" }));
    const editor = await notes("slos");
    await person.click(within(editor).getByRole("button", { name: "+ New evidence" }));
    const title = within(editor).getByRole("textbox", { name: "Title" });
    await person.click(within(editor).getByRole("button", { name: "+ New evidence" }));
    expect(title).toHaveFocus();
    expect(usePlans.getState().documents["p1"]?.evidence).toEqual([]);
    await person.type(within(editor).getByLabelText("Who can confirm it"), "Ada");
    expect(screen.getByText("One draft")).toBeInTheDocument();
    await person.type(within(editor).getByLabelText("Link"), "https://example.org");
    expect(screen.getByText("One piece of evidence")).toBeInTheDocument();
    await person.clear(within(editor).getByLabelText("Link"));
    await person.clear(within(editor).getByLabelText("Who can confirm it"));
    await person.click(within(editor).getByRole("button", { name: "Close this row" }));
    await waitFor(() => expect(usePlans.getState().documents["p1"]?.evidence).toEqual([]));
  });

  test("calls rows of one subject by their sections", async () => {
    const twin = makeLadder({
      statements: "topic | low | high\nrunbooks | - | Writes runbooks",
      decisions: "topic | low | high\nrunbooks | - | team Approves runbooks",
    });
    await usePlans.getState().open();
    usePlans.getState().add(makePlan(twin, { revision: 0 }));
    openApp("/plan/p1", async () => twin);
    const person = userEvent.setup();
    await person.click(await screen.findByRole("button", { name: "runbooks, decision-rights" }));
    expect(await notes("runbooks, decision-rights")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "runbooks, responsibilities" })).toHaveTextContent("runbooks");
  });
});
