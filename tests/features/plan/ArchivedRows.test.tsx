// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { ArchivedRows } from "../../../src/features/plan/ArchivedRows.tsx";
import { makeLadder } from "../../support/makeLadder.ts";
import { makeEvidence, makeNote, makePlan } from "../../support/makePlan.ts";

const ladder = makeLadder({ skills: "skill | low | high\ncloud | - | must critical" });
const toRow = (action: string, evidence: string[] = []) => ({
  key: "skills.java",
  words: { subject: "java", heading: "", asks: "Write it" },
  note: makeNote({ action, evidence }),
});

test("a row that left the ladder twice is listed twice, with what was written each time", () => {
  const complain = vi.spyOn(console, "error").mockImplementation(() => {});
  const archivedRows = [toRow("First"), toRow("Then", ["e1", "e2"])];
  render(
    <ArchivedRows
      plan={makePlan(ladder, { archivedRows, evidence: [makeEvidence("e1"), makeEvidence("e2", { title: "" })] })}
    />,
  );
  const items = within(screen.getByRole("region", { name: "Asked no longer" })).getAllByRole("listitem");
  expect(items.map(({ lastChild }) => lastChild?.textContent)).toEqual([
    "Not started. Next: First",
    "Not started. Next: Then. Evidence: Evidence e1, Evidence without a title",
  ]);
  expect(complain).not.toHaveBeenCalled();
});
