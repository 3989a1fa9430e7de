// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { describeDay, findToday } from "../../../src/parts/day.ts";
import { usePlans } from "../../../src/state/plan/plans.ts";
import { makeEvidence, makeNote } from "../../support/makePlan.ts";
import { findSentence } from "../../support/openApp.tsx";
import { forgetPlans, openPlan } from "../../support/planScreen.ts";

vi.setConfig({ testTimeout: 60_000 });

beforeEach(forgetPlans);

test("a packet says when it was made, and asks for the name of the person that it lacks", async () => {
  await openPlan({}, "/plan/p1/packet");
  expect(await findSentence()).toHaveTextContent(/^low → high$/);
  const packet = screen.getByRole("article");
  expect(packet).toHaveTextContent(`Test ladder 1.0.0 · made on ${describeDay(findToday())}`);
  const person = userEvent.setup();
  await person.type(within(packet).getByLabelText("Who is it about?"), "Kim");
  expect(await findSentence()).toHaveTextContent("Kim: low → high");
  expect(within(packet).getByLabelText("Who is it about?")).toHaveFocus();
  expect(usePlans.getState().documents["p1"]?.person).toBe("Kim");
});

test("the tables of a packet bear the names of their parts, and a person that is named is not asked for", async () => {
  const note = makeNote({ rating: "sustained", evidence: ["e1"], action: "Drill" });
  await openPlan(
    {
      person: "Kim",
      evidence: [makeEvidence("e1")],
      notes: { "skills.cloud": note, "kpis.mttr": makeNote({ action: "Drill" }) },
    },
    "/plan/p1/packet",
  );
  await findSentence();
  expect(screen.queryByLabelText("Who is it about?")).not.toBeInTheDocument();
  expect(screen.getByRole("table", { name: "Critical rows" })).toHaveTextContent("slos");
  expect(screen.getByRole("table", { name: "Shown, besides the Critical rows" })).toHaveTextContent(
    "Sustained Next: Drill",
  );
  expect(screen.getByRole("table", { name: "Open gaps and next actions" })).not.toHaveTextContent("cloud");
});

test("a packet shows evidence by number, and a link that is none of the web as text", async () => {
  await openPlan(
    {
      person: "Kim",
      evidence: [
        makeEvidence("e1", { link: "https://example.org" }),
        makeEvidence("e2", { link: "javascript:alert(1)" }),
      ],
      notes: {
        "skills.slos": makeNote({ rating: "demonstrated", evidence: ["e1", "e2"] }),
        "kpis.mttr": makeNote({
          actuals: { "any-band": { value: 70, date: "2026-02-01" } },
          action: "Drill",
          due: "2026-03-01",
        }),
        "skills.cloud": makeNote({ rating: "not-applicable", reason: "On our own iron" }),
      },
    },
    "/plan/p1/packet",
  );
  expect(await findSentence()).toHaveTextContent("Kim: low → high");
  const packet = screen.getByRole("article");
  for (const text of ["E1, E2", "Not met", "1 Feb 2026", "Drill", "On our own iron", "javascript:alert(1)"])
    expect(packet).toHaveTextContent(text);
  expect(
    within(packet)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href")),
  ).toEqual(["https://example.org"]);
  expect(within(packet).getByRole("link")).toHaveAttribute("rel", "noopener noreferrer");
});
