// @vitest-environment jsdom
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findToday } from "../../../src/parts/day.ts";
import { usePlans } from "../../../src/state/plan/plans.ts";
import { makeEvidence, makeNote, makePlan } from "../../support/makePlan.ts";
import { findSentence, openApp } from "../../support/openApp.tsx";
import { forgetPlans, ladder, load, notes, openPlan, subjects } from "../../support/planScreen.ts";

vi.setConfig({ testTimeout: 60_000 });

beforeEach(forgetPlans);
afterEach(() => vi.unstubAllGlobals());

describe("the list of plans", () => {
  test("starts a plan with the next level along the path, and says what a longer way skips", async () => {
    const router = openApp("/plan", load);
    const person = userEvent.setup();
    expect(await screen.findByLabelText("From my level")).toHaveDisplayValue("low");
    expect(screen.getByLabelText("To")).toHaveDisplayValue("high");
    await person.selectOptions(screen.getByLabelText("To"), "top");
    expect(screen.getByText(/^Skips high/)).toHaveTextContent(
      "Skips high: the plan holds what top asks beside low, not the one gap that only high sets, mttr. A plan of each step has all: low → high, high → top.",
    );
    await person.click(screen.getByRole("button", { name: "Start a plan" }));
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/plan\/[0-9a-f]{24}$/));
    expect(Object.keys(localStorage).filter((name) => name.startsWith("rungs.plan."))).toHaveLength(1);
  });

  test.each([
    ["/plan?from=high&to=top", "high", "top"],
    ["/plan?from=low&to=top", "low", "top"],
    ["/plan?to=top", "high", "top"],
    ["/plan?from=boss&to=low", "low", "high"],
  ])("%s fills in the levels of a new plan, as far as the ladder has them", async (address, from, to) => {
    openApp(address, load);
    expect(await screen.findByLabelText("From my level")).toHaveDisplayValue(from);
    expect(screen.getByLabelText("To")).toHaveDisplayValue(to);
  });

  test("shows where each plan stands, and says that none leaves the browser", async () => {
    await openPlan({ notes: { "skills.slos": makeNote({ due: "2020-01-01" }) } }, "/plan");
    expect(await findSentence()).toHaveTextContent("One plan is kept in this browser, and nowhere else.");
    const card = within(screen.getByRole("list", { name: "Plans" })).getByRole("listitem");
    expect(card).toHaveTextContent("one action overdue");
    expect(card).toHaveTextContent("The one Critical gap, slos, has no evidence yet, and blocks.");
  });

  test.each([
    ["Nothing was written on it.", {}],
    ["Notes on one row, no evidence.", { notes: { "skills.slos": makeNote() } }],
    ["One piece of evidence, on no row.", { evidence: [makeEvidence("e1")] }],
    [
      "Notes on one row, one piece of evidence.",
      { notes: { "skills.slos": makeNote() }, evidence: [makeEvidence("e1")] },
    ],
  ])("says of a deleted plan what would be lost with it: %s", async (words, fields) => {
    await openPlan(fields, "/plan");
    const person = userEvent.setup();
    act(() => usePlans.getState().remove("p1"));
    await person.click(await screen.findByText("One recently deleted plan"));
    expect(screen.getByText(words)).toBeInTheDocument();
  });
});

describe("a plan", () => {
  test("opens with its readiness, and lists what matters most first", async () => {
    await openPlan();
    expect(await findSentence()).toHaveTextContent("The one Critical gap, slos, has no evidence yet, and blocks.");
    expect(subjects()).toEqual(["slos", "cloud", "mttr"]);
  });

  test("shows everything that is asked, grouped and filtered as asked", async () => {
    await openPlan({ notes: { "skills.cloud": makeNote({ rating: "developing" }) } }, "/plan/p1?show=all&group=rating");
    expect(subjects()).toEqual(["slos", "mttr", "linux", "cloud"]);
    const person = userEvent.setup();
    await person.type(screen.getByLabelText("Filter rows by text"), "linux");
    await waitFor(() => expect(subjects()).toEqual(["linux"]));
    await person.click(screen.getByRole("button", { name: "Clear filters" }));
    await waitFor(() => expect(subjects()).toHaveLength(4));
  });

  test("takes ratings, reasons and evidence, saves them, and undoes them", async () => {
    await openPlan();
    const person = userEvent.setup();
    await person.click(screen.getByRole("button", { name: "slos" }));
    const editor = await notes("slos");
    await person.click(within(editor).getByRole("radio", { name: "Demonstrated" }));
    expect(editor).toHaveTextContent("Claimed, no evidence");
    await person.click(within(editor).getByRole("button", { name: "+ New evidence" }));
    await person.keyboard("Rollout");
    expect(editor).not.toHaveTextContent("Claimed, no evidence");
    expect(await findSentence()).toHaveTextContent("The one Critical gap, slos, has evidence.");
    await person.click(within(editor).getByRole("button", { name: "Take off this row, keep it in the plan" }));
    expect(usePlans.getState().documents["p1"]?.evidence).toHaveLength(1);
    const undo = () =>
      within(screen.getByRole("group", { name: "The plan as a whole" })).getByRole("button", { name: "Undo" });
    await person.click(
      within(screen.getByText(/was taken off this row/).parentElement as HTMLElement).getByRole("button", {
        name: "Undo",
      }),
    );
    expect(within(editor).getByRole("textbox", { name: "Title" })).toHaveValue("Rollout");
    await person.click(undo());
    expect(within(editor).queryByRole("textbox", { name: "Title" })).not.toBeInTheDocument();
    await person.click(within(editor).getByRole("radio", { name: "Not applicable" }));
    expect(within(editor).getByLabelText(/Why does it not apply/)).toBeInvalid();
    expect(localStorage.getItem("rungs.plan.p1")).toContain("not-applicable");
  });

  test("ticks a next action off with its day, keeps it with the row, and undoes that", async () => {
    await openPlan({ notes: { "skills.slos": makeNote({ action: "Write them", due: "2020-01-01" }) } });
    const person = userEvent.setup();
    expect(screen.getByRole("region", { name: "Agenda" })).toHaveTextContent("Write them");
    await person.click(screen.getByRole("button", { name: "slos" }));
    const editor = await notes("slos");
    const readNote = () => usePlans.getState().documents["p1"]?.notes["skills.slos"];
    await person.click(within(editor).getByRole("button", { name: "Done: Write them" }));
    expect(readNote()).toMatchObject({ action: "", due: "", done: [{ action: "Write them", on: findToday() }] });
    expect(within(editor).getByLabelText("Next action")).toHaveFocus();
    expect(screen.queryByRole("region", { name: "Agenda" })).not.toBeInTheDocument();
    await person.click(within(editor).getByText("One action done"));
    await person.click(within(editor).getByRole("button", { name: "Remove" }));
    expect(readNote()?.done).toEqual([]);
    const undo = () =>
      within(screen.getByRole("group", { name: "The plan as a whole" })).getByRole("button", { name: "Undo" });
    await person.click(undo());
    await person.click(undo());
    expect(readNote()).toMatchObject({ action: "Write them", due: "2020-01-01" });
    expect(readNote()?.done).toBeUndefined();
  });

  test("judges measured values, typed with a point or a comma", async () => {
    await openPlan();
    const person = userEvent.setup();
    await person.click(screen.getByRole("button", { name: "mttr" }));
    const editor = await notes("mttr");
    const [first, second] = within(editor).getAllByLabelText("Measured (min)") as [HTMLElement, HTMLElement];
    await person.type(first, "29,5");
    expect(editor).toHaveTextContent("Met");
    await person.clear(first);
    await person.type(first, "45");
    expect(editor).toHaveTextContent("In between: between the two ends of the target");
    await person.type(second, "soon");
    expect(second).toBeInvalid();
    expect(second).toHaveValue("soon");
    await person.clear(second);
    await person.type(second, "4");
    expect(editor).toHaveTextContent("Not comparable: a direction takes several values");
  });

  test("keeps the date of a measured value while it is corrected, until the field is left", async () => {
    const actuals = { "any-band": { value: 12, date: "2026-03-31" } };
    await openPlan({ notes: { "kpis.mttr": makeNote({ actuals }) } });
    const person = userEvent.setup();
    await person.click(screen.getByRole("button", { name: "mttr" }));
    const [first] = within(await notes("mttr")).getAllByLabelText("Measured (min)") as [HTMLElement];
    const readActual = () => usePlans.getState().documents["p1"]?.notes["kpis.mttr"]?.actuals["any-band"];
    await person.click(first);
    await person.keyboard("{Backspace}{Backspace}");
    expect(readActual()).toBeUndefined();
    await person.keyboard("1,500");
    expect(readActual()).toBeUndefined();
    await person.keyboard("{Backspace}{Backspace}{Backspace}{Backspace}5");
    expect(readActual()).toMatchObject({ value: 15, date: "2026-03-31" });
    await person.clear(first);
    await person.tab();
    await person.type(first, "16");
    expect(readActual()).toEqual({ value: 16, date: findToday(), against: "< 30–60\u00a0min" });
  });

  test("asks what a measured value means that could be two figures, and judges none of them", async () => {
    await openPlan();
    const person = userEvent.setup();
    await person.click(screen.getByRole("button", { name: "mttr" }));
    const editor = await notes("mttr");
    const [first] = within(editor).getAllByLabelText("Measured (min)") as [HTMLElement];
    await person.type(first, "1,200");
    expect(first).toHaveValue("1,200");
    expect(first).toHaveAccessibleDescription("“1,200” could mean 1200 or 1.2. Write it without the comma.");
    expect(within(editor).queryByText("Met")).not.toBeInTheDocument();
  });

  test("shows a small measured value as it is typed, not as a program writes it", async () => {
    await openPlan({ notes: { "kpis.mttr": makeNote({ actuals: { "any-band": { value: 1e-7, date: "" } } }) } });
    const person = userEvent.setup();
    await person.click(screen.getByRole("button", { name: "mttr" }));
    const [first] = within(await notes("mttr")).getAllByLabelText("Measured (min)") as [HTMLElement];
    expect(first).toHaveValue("0.0000001");
    expect(first).toBeValid();
  });

  test("leaves undo to the browser while a field is typed in", async () => {
    await openPlan({ notes: { "skills.slos": makeNote({ action: "First" }) } });
    const person = userEvent.setup();
    await person.click(screen.getByRole("button", { name: "slos" }));
    const editor = await notes("slos");
    await person.click(within(editor).getByRole("radio", { name: "Developing" }));
    await person.click(within(editor).getByLabelText("Next action"));
    await person.keyboard("{Control>}z{/Control}");
    expect(within(editor).getByRole("radio", { name: "Developing" })).toBeChecked();
    within(editor).getByRole("radio", { name: "Developing" }).focus();
    await person.keyboard("{Control>}z{/Control}");
    expect(within(editor).getByRole("radio", { name: "Not started" })).toBeChecked();
    await person.keyboard("{Meta>}{Shift>}Z{/Shift}{/Meta}");
    expect(within(editor).getByRole("radio", { name: "Developing" })).toBeChecked();
  });

  test("made on other words marks the row, and shows the words of then in it", async () => {
    const { words } = makePlan(ladder);
    const then = { subject: "slos", heading: "all-skills", asks: "What was asked then" };
    await openPlan({ words: { ...words, "skills.slos": then } });
    expect(screen.getByText("Look again: reworded")).toBeInTheDocument();
    expect(screen.getByText(/this is 1\.0\.0/)).toHaveTextContent("Three rows are as they were then.");
    const person = userEvent.setup();
    const [line] = screen.getAllByText(/One row was reworded, so look at it again/);
    await person.click(within(line as HTMLElement).getByRole("link", { name: "slos" }));
    expect(await notes("slos")).toHaveTextContent("the ladder said: “What was asked then”");
    await person.click(screen.getByRole("button", { name: "Update the plan to this version" }));
    expect(screen.queryByText("Look again: reworded")).not.toBeInTheDocument();
  });

  test("on levels or a ladder that are not here is kept, and can be taken along", async () => {
    await openPlan({ ladder: { id: "other", version: "3.0.0" } });
    expect(await findSentence()).toHaveTextContent("This plan was made on another ladder, “other” 3.0.0.");
    expect(screen.getByRole("button", { name: "Export as a file" })).toBeInTheDocument();
  });

  test("whose target left the ladder says which levels are gone", async () => {
    await usePlans.getState().open();
    usePlans.getState().add({ ...makePlan(ladder, { revision: 0 }), to: "summit" });
    openApp("/plan/p1/packet", load);
    expect(await findSentence()).toHaveTextContent("no longer has the levels of this plan, “low” and “summit”.");
  });
});
