// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { listInitials } from "../../../src/features/calibrate/board/listInitials.ts";
import { calibrationLadder, makePerson, makeRater, makeSession, makeSheets } from "../../support/makeCalibration.ts";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import { findSentence } from "../../support/openApp.tsx";
import { toSessionText } from "../../../src/state/calibrate/sessionFormat.ts";

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

const session = makeSession({ role: "rater", me: "ana", people: [makePerson("kim")], raters: [makeRater("ana")] });

async function openSheet(fields: Partial<Session> = {}) {
  localStorage.setItem("rungs.session.s1", toSessionText({ ...session, ...fields }));
  // Of the modules that were just made anew, as the app's other parts are.
  const { openApp } = await import("../../support/openApp.tsx");
  openApp("/calibrate/s1/people/kim/sheet", async () => calibrationLadder);
  await findSentence();
  const row = await screen.findByRole("button", { name: "linux" });
  const item = row.closest("li")!;
  return { user: userEvent.setup(), row, item };
}

const pressed = (item: HTMLElement) =>
  within(item)
    .queryAllByRole("button", { pressed: true })
    .map((button) => button.textContent);

describe("a sheet", () => {
  beforeEach(() => {
    localStorage.clear();
    vi.resetModules();
    Element.prototype.scrollIntoView = () => {};
    vi.stubGlobal("CSS", { escape: (text: string) => text.replaceAll(".", String.raw`\.`) });
  });

  test("is filled in by keys: a digit marks, the arrows lead on, Delete takes back, and a note takes what is typed", async () => {
    const { user, row, item } = await openSheet();
    await user.click(row);
    expect(within(item).getByRole("region", { name: "high asks" })).toBeTruthy();
    await user.keyboard("2");
    expect(pressed(item)).toEqual(["high"]);
    await user.keyboard("n");
    expect(pressed(item)).toEqual(["Not seen"]);
    await user.keyboard("{Delete}");
    expect(pressed(item)).toEqual([]);
    await user.keyboard("1");
    await user.type(within(item).getByLabelText("What I have seen"), "2 outages in a night");
    expect(pressed(item)).toEqual(["mid"]);
    await user.keyboard("{Escape}{ArrowDown}");
    const active = document.activeElement?.closest("li");
    expect(active).not.toBe(item);
    expect(active?.compareDocumentPosition(item)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
    expect(item.textContent).toContain("2 outages in a night");
    await user.keyboard("{Home}");
    expect(document.activeElement?.closest("li")?.previousElementSibling).toBeNull();
    expect(JSON.parse(localStorage.getItem("rungs.session.s1") ?? "{}").sheets[0].marks["skills.linux"]).toEqual({
      mark: "mid",
      note: "2 outages in a night",
    });
  });

  test("no longer says a mark that was undone", async () => {
    const { user, item } = await openSheet();
    await user.click(within(item).getByRole("button", { name: "high" }));
    expect(screen.getByText("linux: high.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(screen.queryByText("linux: high.")).toBeNull();
    expect(pressed(item)).toEqual([]);
  });

  test("draws the row alone that is marked", async () => {
    const { user, row } = await openSheet();
    await user.click(row);
    drawn.clear();
    await user.keyboard("2");
    expect([...drawn.keys()]).toEqual(["linux"]);
  });

  test("has one stop for the Tab key among its rows", async () => {
    await openSheet();
    const stops = [...document.querySelectorAll<HTMLElement>("[data-row]")].filter((item) =>
      [...item.querySelectorAll("button")].some((button) => button.tabIndex === 0),
    );
    expect(stops).toHaveLength(1);
  });

  test("is finished only with a level and a sentence, and says what it lacks", async () => {
    const { user, item } = await openSheet();
    await user.click(within(item).getByRole("button", { name: "high" }));
    await user.click(screen.getByRole("button", { name: "Finish the sheet" }));
    expect(screen.getByText(/Say which level fits as a whole/)).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "mid" }));
    await user.type(screen.getByLabelText(/^Why mid/), "Steady");
    await user.click(screen.getByRole("button", { name: "Finish the sheet" }));
    expect(await screen.findByRole("heading", { name: "As a whole: mid" })).toBeTruthy();
    expect(within(item).getAllByText("high")[0]?.tagName).toBe("P");
    expect(within(item).queryByRole("group")).toBeNull();
    const head = screen.getByText(/^Finished on/).parentElement!;
    expect(head).toHaveTextContent(/It stays as it is until you go on writing/);
    expect(head.compareDocumentPosition(item)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(screen.getByRole("button", { name: "Go on writing" }));
    expect(screen.getByLabelText(/^Why mid/)).toHaveProperty("value", "Steady");
  });

  test("leads on to the next sheet that is not finished, and from the last to handing in", async () => {
    const people = [makePerson("kim"), makePerson("lu")];
    const { user } = await openSheet({ people, sheets: makeSheets("kim", "row | ana\nlinux | high") });
    await user.click(screen.getByRole("link", { name: "Next sheet: Lu" }));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("of Lu?");
    await user.click(screen.getByRole("radio", { name: "mid" }));
    await user.type(screen.getByLabelText(/^Why mid/), "Steady");
    await user.click(screen.getByRole("button", { name: "Finish the sheet" }));
    await user.click(await screen.findByRole("link", { name: "Hand in" }));
    expect(await screen.findByRole("heading", { name: "Hand in" })).toBeTruthy();
  });
});

test("raters are told apart by as few letters as it takes", () => {
  const names = ["Ana", "Bo", "Ana Silva", "Ana", "", "Anna"];
  const initials = listInitials(names.map((name, at) => makeRater(`r${at}`, { name })));
  expect([...initials.values()]).toEqual(["A", "B", "AS", "A2", "?", "An"]);
  expect(
    new Set(listInitials(Array.from({ length: 9 }, (_, at) => makeRater(`r${at}`, { name: "A" }))).values()).size,
  ).toBe(9);
});
