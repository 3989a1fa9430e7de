// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { usePlans } from "../../../src/state/plan/plans.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { makePlan } from "../../support/makePlan.ts";
import { findSentence, openApp } from "../../support/openApp.tsx";

vi.setConfig({ testTimeout: 60_000 });

/** How often the head of each row was drawn. */
const drawn = vi.hoisted(() => new Map<string, number>());

vi.mock("../../../src/parts/RowSubject.tsx", async (load) => {
  const original = await load<typeof import("../../../src/parts/RowSubject.tsx")>();
  return {
    RowSubject: (props: Parameters<typeof original.RowSubject>[0]) => {
      drawn.set(props.subject, (drawn.get(props.subject) ?? 0) + 1);
      return original.RowSubject(props);
    },
  };
});

const ladder = makeLadder({
  levels: ["low", "high"],
  skills: `
    skill | low            | high
    slos  | -              | must critical
    cloud | good important | must critical
    linux | -              | good important
    fleet | -              | good optional`,
});

/** The rows that are drawn while `act` runs. */
async function listDrawn(act: () => Promise<void>): Promise<string[]> {
  drawn.clear();
  await act();
  return [...drawn.keys()].toSorted();
}

beforeEach(async () => {
  localStorage.clear();
  await usePlans.getState().open();
  usePlans.getState().add(makePlan(ladder, { revision: 0 }));
  openApp("/plan/p1", async () => ladder);
  await findSentence();
});

test("a change in one row, and opening one, draws that row alone", async () => {
  const person = userEvent.setup();
  const open = await listDrawn(() => person.click(screen.getByRole("button", { name: "cloud" })));
  expect(open).toEqual(["cloud"]);
  const editor = await screen.findByRole("group", { name: "My notes on cloud" });
  const rate = await listDrawn(() => person.click(within(editor).getByRole("radio", { name: "Developing" })));
  expect(rate).toEqual(["cloud"]);
  const write = await listDrawn(() => person.type(within(editor).getByLabelText("Next action"), "Read"));
  expect(write).toEqual(["cloud"]);
  const prove = await listDrawn(async () => {
    await person.click(within(editor).getByRole("button", { name: "+ New evidence" }));
    await person.keyboard("Moved it");
  });
  expect(prove).toEqual(["cloud"]);
  const swap = await listDrawn(() => person.click(screen.getByRole("button", { name: "slos" })));
  expect(swap).toEqual(["cloud", "slos"]);
});

test("filtering draws no row anew that stays", async () => {
  const person = userEvent.setup();
  const heads = () => screen.getAllByRole("rowheader").length;
  const narrowed = await listDrawn(async () => {
    await person.type(screen.getByLabelText("Filter rows by text"), "fleet");
    await waitFor(() => expect(heads()).toBe(1));
  });
  expect(narrowed).toEqual([]);
  const widened = await listDrawn(async () => {
    await person.clear(screen.getByLabelText("Filter rows by text"));
    await waitFor(() => expect(heads()).toBe(4));
  });
  expect(widened).toEqual(["cloud", "linux", "slos"]);
});
