// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Plan } from "../../../src/domain/plan/plan.ts";
import { ArchivedRows } from "../../../src/features/plan/ArchivedRows.tsx";
import { LadderContext } from "../../../src/routes/useLadder.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { makeEvidence, makeNote, makePlan } from "../../support/makePlan.ts";

const ladder = makeLadder({ skills: "skill | low | high\ncloud | - | must critical" });
const draw = (plan: Plan) =>
  render(
    <LadderContext value={ladder}>
      <ArchivedRows plan={plan} />
    </LadderContext>,
  );
const toRow = (action: string, evidence: string[] = []) => ({
  key: "skills.java",
  words: { subject: "java", heading: "", asks: "Write it" },
  note: makeNote({ action, evidence }),
});

test("a row that left the ladder twice is listed twice, with what was written each time", () => {
  const complain = vi.spyOn(console, "error").mockImplementation(() => {});
  const archivedRows = [toRow("First"), toRow("Then", ["e1", "e2"])];
  const plan = makePlan(ladder, { archivedRows, evidence: [makeEvidence("e1"), makeEvidence("e2", { title: "" })] });
  draw(plan);
  const items = within(screen.getByRole("region", { name: "Asked no longer" })).getAllByRole("listitem");
  expect(items.map(({ lastChild }) => lastChild?.textContent)).toEqual([
    "Not started. Next: First",
    "Not started. Next: Then. Evidence: Evidence e1, Evidence without a title",
  ]);
  expect(complain).not.toHaveBeenCalled();
});

test("a KPI that left the ladder is listed with what was measured of it, and against what", () => {
  const actuals = { "any-threshold": { value: 45, date: "2026-02-01", against: "< 60 min" } };
  const row = { key: "kpis.mttr", words: { subject: "mttr", heading: "", asks: "" }, note: makeNote({ actuals }) };
  draw(makePlan(ladder, { archivedRows: [row] }));
  expect(screen.getByText("Measured: 45 against < 60 min, 1 Feb 2026")).toBeInTheDocument();
});
