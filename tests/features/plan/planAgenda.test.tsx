// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findToday } from "../../../src/parts/day.ts";
import { usePlans } from "../../../src/state/plan/plans.ts";
import { makeNote } from "../../support/makePlan.ts";
import { forgetPlans, openPlan } from "../../support/planScreen.ts";

vi.setConfig({ testTimeout: 60_000 });

beforeEach(forgetPlans);
afterEach(() => vi.unstubAllGlobals());

test("ticks an action off in the agenda, where its line stays, by key too, and takes that back", async () => {
  await openPlan({
    notes: {
      "skills.slos": makeNote({ action: "Write them", due: "2020-01-01" }),
      "skills.cloud": makeNote({ action: "Read on", due: "2020-02-01" }),
      "skills.linux": makeNote({ due: "2020-03-01" }),
    },
  });
  const person = userEvent.setup();
  const agenda = within(screen.getByRole("region", { name: "Agenda" }));
  const readNote = () => usePlans.getState().documents["p1"]?.notes["skills.slos"];
  const lines = () => agenda.getAllByRole("listitem").map(({ textContent }) => textContent);
  // A row that has a day alone has nothing to tick.
  expect(agenda.getAllByRole("checkbox")).toHaveLength(2);
  const box = agenda.getByRole("checkbox", { name: "Done: Write them" });
  box.focus();
  await person.keyboard(" ");
  expect(readNote()).toMatchObject({ action: "", due: "", done: [{ action: "Write them", on: findToday() }] });
  expect(box).toBeChecked();
  expect(box).toHaveFocus();
  expect(agenda.getByRole("heading")).toHaveTextContent("Overdue, two actions");
  expect(lines()[0]).toBe("1 Jan 2020Write them slos Done today");
  await person.keyboard(" ");
  expect(readNote()).toMatchObject({ action: "Write them", due: "2020-01-01", done: [] });
  expect(box).not.toBeChecked();
  await person.click(box);
  const happened = within(screen.getByRole("group", { name: "What happened" }));
  expect(happened.getByRole("status")).toHaveTextContent("The action was ticked off as done today.");
  await person.click(happened.getByRole("button", { name: "Undo" }));
  expect(readNote()).toMatchObject({ action: "Write them", due: "2020-01-01" });
  expect(box).not.toBeChecked();
  expect(lines()).toHaveLength(3);
});

test("says that all is done where the last action of the agenda was ticked off there, until the page is left", async () => {
  const router = await openPlan({ notes: { "skills.slos": makeNote({ action: "Write them" }) } });
  const person = userEvent.setup();
  await person.click(screen.getByRole("checkbox", { name: "Done: Write them" }));
  expect(screen.getByRole("heading", { name: "Coming up, all done" })).toBeVisible();
  await act(() => router.navigate({ to: "/plan" }));
  await act(() => router.navigate({ to: "/plan/$planId", params: { planId: "p1" } }));
  await screen.findByRole("button", { name: "slos" });
  expect(screen.queryByRole("region", { name: "Agenda" })).not.toBeInTheDocument();
});
