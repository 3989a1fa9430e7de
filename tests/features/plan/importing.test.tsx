// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { toPlanText } from "../../../src/state/plan/planFormat.ts";
import { usePlans } from "../../../src/state/plan/plans.ts";
import { chooseFiles, writeElsewhere } from "../../support/chooseFiles.ts";
import { makeNote, makePlan } from "../../support/makePlan.ts";
import { forgetPlans, ladder, openPlan } from "../../support/planScreen.ts";
import { stubDialogs } from "../../support/stubDialogs.ts";

vi.setConfig({ testTimeout: 60_000 });

const inFile = makePlan(ladder, { notes: { "skills.slos": makeNote({ rating: "developing" }) } });
const mine = () => usePlans.getState().documents["p1"];

/** Opens the list of plans of a browser that holds the plan, and chooses a file of it. */
async function choose(text = toPlanText(inFile)) {
  await openPlan({}, "/plan");
  return chooseFiles("File of plans", [{ name: "plan.json", text }]);
}

beforeEach(() => {
  forgetPlans();
  stubDialogs();
});

describe("a plan that is here already", () => {
  test("says which is newer, how they differ, and what the button does", async () => {
    const { user, dialog, button } = await choose();
    expect(dialog).toHaveTextContent(/The file’s was changed 1 Jan 2026, \d\d:00, yours .*: yours is newer\./);
    expect(dialog).toHaveTextContent("They differ in the rating of one row.");
    await user.click(within(dialog).getByRole("radio", { name: "Leave mine" }));
    await user.click(button("Leave mine"));
    expect(mine()?.notes).toEqual({});
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("is asked about anew where another tab wrote while the question stood", async () => {
    const { user, dialog, button } = await choose();
    await user.click(within(dialog).getByRole("radio", { name: "Replace mine" }));
    writeElsewhere("rungs.plan.p1", toPlanText(makePlan(ladder, { revision: 9, name: "Written there" })));
    await user.click(button("Import"));
    expect(dialog).toHaveTextContent("What is here has changed in another tab since you were asked.");
    expect(mine()?.name).toBe("Written there");
    await user.click(button("Import"));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(mine()).toMatchObject({ name: "My plan", notes: inFile.notes });
  });
});

describe("a plan that was deleted in the browser that a file is of", () => {
  const yesterday = () => new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString();
  const toFile = (deleted: string, ...living: readonly string[]) =>
    JSON.stringify({
      format: "rungs-everything",
      version: 1,
      records: {
        "rungs.deleted.plan.p2": JSON.stringify({
          deleted,
          text: toPlanText(makePlan(ladder, { id: "p2", name: "Gone" })),
        }),
        ...Object.fromEntries(living.map((text) => ["rungs.plan.p1", text])),
      },
    });

  test("comes among the recently deleted, to be brought back", async () => {
    const { user, button } = await choose(toFile(yesterday()));
    expect(screen.getByRole("heading", { name: "Import one deleted plan?" })).toBeTruthy();
    await user.click(button("Import"));
    await user.click(await screen.findByText("One recently deleted plan"));
    expect(
      within(screen.getByRole("list", { name: "Recently deleted plans" })).getByRole("listitem"),
    ).toHaveTextContent(/Gone.*Deleted/);
    await user.click(screen.getByRole("button", { name: "Bring “Gone” back" }));
    expect(usePlans.getState().documents["p2"]?.name).toBe("Gone");
  });

  test("comes though the plan beside it stays as it is", async () => {
    const { user, dialog, button } = await choose(toFile(yesterday(), toPlanText(inFile)));
    expect(dialog).toHaveTextContent("One deleted plan in it will be among your recently deleted plans");
    await user.click(within(dialog).getByRole("radio", { name: "Leave mine" }));
    await user.click(button("Import what was deleted"));
    expect(mine()?.notes).toEqual({});
    expect(usePlans.getState().deleted).toHaveLength(1);
  });

  test("is told and left out after 30 days", async () => {
    const { dialog } = await choose(toFile("2020-01-01T00:00:00.000Z"));
    expect(dialog).toHaveTextContent("Of the deleted plans in it are left out: one deleted more than 30 days ago.");
  });
});
