// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Session } from "../../../../src/domain/calibrate/session.ts";
import { RatersView } from "../../../../src/features/calibrate/raters/RatersView.tsx";
import { calibrationLadder, makePerson, makeRater, makeSession, makeSheets } from "../../../support/makeCalibration.ts";
import { renderInLadder } from "../../../support/renderInLadder.tsx";

const raters = [makeRater("ana"), makeRater("bo"), makeRater("cy")];
const sheets = makeSheets(
  "kim",
  `row                     | ana   | bo     | cy
   linux                   | above | mid    | mid
   slos                    | high  | mid    | mid
   cloud                   | high  | high   | high
   ml                      | high  | high   | unseen
   responsibilities.design | high  | unseen | high`,
);
const open = (fields: Partial<Session>) =>
  renderInLadder(calibrationLadder, () => <RatersView session={makeSession({ raters, ...fields })}>Tabs</RatersView>);
const sentence = () => screen.getByRole("heading", { level: 1 });

describe("raters against the group", () => {
  test("open with the question of the one who lies farthest, and say over which boards", async () => {
    await open({ sheets, people: [makePerson("kim"), makePerson("lu")] });
    expect(sentence()).toHaveTextContent(
      "Ana places two of five rows above the group. What has Ana seen that the others have not?",
    );
    expect(screen.getByText("Tabs")).toBeInTheDocument();
    expect(screen.getByText(/Counted over the board of Kim; not open yet: Lu\./)).toBeInTheDocument();
  });

  test("tell each rater's figures, and that four rows are too few", async () => {
    await open({ sheets });
    const table = screen.getByRole("table");
    const cells = (name: string) =>
      within(within(table).getByRole("rowheader", { name }).closest("tr") as HTMLElement)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent);
    expect(cells("Ana").slice(1)).toEqual(["0", "3", "2", "0.60 levels above"]);
    expect(cells("Ana")[0]).toContain("3 with the group, 2 above the group");
    expect(cells("Bo").slice(1)).toEqual(["", "", "", "Too few rows to say"]);
    expect(screen.queryByRole("listitem")).not.toBeInTheDocument();
  });

  test("have no marks to compare while no board is open", async () => {
    await open({ sheets: sheets.slice(1) });
    expect(sentence()).toHaveTextContent("No board is open yet, so nobody’s marks can be compared.");
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
  });

  test("say so where the rows are too few, or where nobody lies to one side", async () => {
    const few = makeSheets("kim", "row | ana | bo | cy\nlinux | high | mid | mid");
    await open({ sheets: few });
    expect(sentence()).toHaveTextContent("Too few rows were seen by two managers to say anything of a rater.");
  });

  test("ask of those who agree which row was hard", async () => {
    const rows = ["linux", "slos", "cloud", "ml", "responsibilities.design"].map((row) => `${row} | mid | mid | mid`);
    await open({ sheets: makeSheets("kim", ["row | ana | bo | cy", ...rows].join("\n")) });
    expect(sentence()).toHaveTextContent("No rater lies to one side of the group.");
    expect(within(screen.getByRole("list", { name: "Questions" })).getAllByRole("listitem")).toHaveLength(3);
  });
});
