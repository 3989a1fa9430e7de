// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Session } from "../../../../src/domain/calibrate/session.ts";
import { AcrossView } from "../../../../src/features/calibrate/across/AcrossView.tsx";
import { agree, calibrationLadder, makePerson, makeSession } from "../../../support/makeCalibration.ts";
import { renderInLadder } from "../../../support/renderInLadder.tsx";

const session = makeSession({
  people: [makePerson("kim"), makePerson("lu"), makePerson("max", { name: "" })],
  agreements: {
    kim: agree("linux high, slos high, cloud above, responsibilities.design mid"),
    lu: agree("linux high, slos mid, cloud high"),
    max: agree("linux mid, slos mid, cloud unseen"),
  },
});
const open = (search = "", fields: Partial<Session> = {}) =>
  renderInLadder(calibrationLadder, () => <AcrossView session={{ ...session, ...fields }} />, search);
const matrix = () => screen.getByRole("table", { name: /^Agreed values/ });
const names = (table: HTMLElement) =>
  within(table)
    .getAllByRole("rowheader")
    .filter((cell) => cell.getAttribute("scope") === "row");
const line = (table: HTMLElement, name: RegExp) =>
  within(within(table).getByRole("rowheader", { name }).closest("tr") as HTMLElement)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

describe("across people", () => {
  test("break a long name in a column’s head between syllables", async () => {
    await open("", { people: [makePerson("kim", { name: "Kim Featherstonehaugh" }), makePerson("lu")] });
    const [, head] = within(matrix()).getAllByRole("columnheader");
    expect(head?.textContent?.replaceAll("\u00AD", "·")).toBe("Kim Fea·ther·sto·ne·haughagainst high");
  });

  test("opens with the skills that rest on one person", async () => {
    await open();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("One Critical skill rests on Kim alone: slos.");
    expect(within(matrix()).getByRole("rowheader", { name: /slos/ })).toHaveTextContent("Rests on Kim alone");
  });

  test("sets everybody beside the level that they are held against", async () => {
    await open();
    expect(line(matrix(), /^linux/)).toEqual(["=Meets", "=Meets", "↓One level below"]);
    expect(line(matrix(), /^cloud/)).toEqual(["↑One level above", "=Meets", "○Not seen"]);
    expect(within(matrix()).getByRole("columnheader", { name: /Without a name/ })).toHaveTextContent("against high");
  });

  test("filters skills, and the address says which", async () => {
    const router = await open();
    await userEvent.setup().click(screen.getByRole("button", { name: "Somebody below" }));
    expect(names(matrix()).map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^linux/),
      expect.stringMatching(/^slos/),
    ]);
    expect(screen.getByText("2 of 4 skills")).toBeInTheDocument();
    await waitFor(() => expect(router.state.location.searchStr).toBe("?only=below"));
  });

  test("says where no skill fits a filter, with the way back", async () => {
    const all = agree("linux high, slos high, cloud high, ml high");
    await open("?only=open", { agreements: { kim: all, lu: all, max: all } });
    await userEvent.setup().click(screen.getByRole("button", { name: "Clear filters" }));
    expect(screen.getByText("4 of 4 skills")).toBeInTheDocument();
  });

  test("compares two people with a level, by their ids in the address", async () => {
    const router = await open("?one=lu&other=kim&level=mid");
    const table = screen.getByRole("table", { name: "Lu and Kim against mid" });
    expect(line(table, /^slos/)).toEqual(["=Meets", "high↑One level above", "Work of mid"]);
    expect(
      screen.getByText("Three of five rows are agreed on both Lu and Kim. They differ on two."),
    ).toBeInTheDocument();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Only differences" }));
    expect(names(table).map(({ textContent }) => textContent)).toEqual(["slos", "cloud"]);
    await user.selectOptions(screen.getByLabelText("The other"), "Without a name");
    expect(await screen.findByRole("table", { name: "Lu and Without a name against mid" })).toBeInTheDocument();
    await waitFor(() => expect(router.state.location.searchStr).toBe("?one=lu&other=max&level=mid&rows=different"));
  });

  test("says that two people differ on nothing, with the way back", async () => {
    const same = agree("linux high");
    await open("?rows=different", { agreements: { kim: same, lu: same } });
    const part = screen.getByRole("region", { name: "Two people side by side" });
    expect(part).toHaveTextContent("They stand at the same place on each.");
    await userEvent.setup().click(within(part).getByRole("button", { name: "Clear filters" }));
    expect(within(part).getByRole("table")).toBeInTheDocument();
  });

  test("has nobody to compare while nothing is agreed, or with one person alone", async () => {
    await open("", { agreements: {} });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Nothing is agreed yet");
  });

  test("of one person shows the skills, and no second to compare with", async () => {
    await open("", { people: session.people.slice(0, 1) });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("One person alone");
    expect(screen.queryByRole("region", { name: "Two people side by side" })).not.toBeInTheDocument();
  });
});
