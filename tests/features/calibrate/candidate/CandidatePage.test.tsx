// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Session } from "../../../../src/domain/calibrate/session.ts";
import { toSessionText } from "../../../../src/state/calibrate/sessionFormat.ts";
import {
  calibrationLadder,
  makeCandidate,
  makeCard,
  makeRater,
  makeScoredLadder,
  makeSession,
} from "../../../support/makeCalibration.ts";
import { findSentence } from "../../../support/openApp.tsx";
import { stubDialogs } from "../../../support/stubDialogs.ts";

vi.setConfig({ testTimeout: 60_000 });
stubDialogs();

const scored = makeScoredLadder([
  { dimension: "slos" as never, label: "SLO practice", weight: 100, meets: "Sets SLOs" },
]);
const candidates = [makeCandidate("zoe")];
const cards = [makeCard("zoe", "ana", "slos meets"), makeCard("zoe", "bo", "slos below")];

/** Opens the page as a new tab or a reload does: what the browser keeps stays, all else is made anew. */
async function open(path: string, ladder = scored) {
  cleanup();
  vi.resetModules();
  const { openApp } = await import("../../../support/openApp.tsx");
  openApp(path, async () => ladder);
  await findSentence();
  return userEvent.setup();
}

async function openCandidate(fields: Partial<Session> = {}, ladder = scored) {
  localStorage.setItem("rungs.session.s1", toSessionText(makeSession({ candidates, cards, ...fields })));
  return open("/calibrate/s1/candidates/zoe", ladder);
}

const findForm = async () => within(await screen.findByRole("region", { name: "Decision" }));

describe("a day that may be wrong", () => {
  beforeEach(() => localStorage.clear());
  const decision = { level: "high", why: "Led it", rows: [], by: "Ana", date: "2092-03-12" };

  test("is remarked on at the decision, and taken all the same", async () => {
    const user = await openCandidate({ decisions: { zoe: decision } });
    const on = (await findForm()).getByLabelText("On");
    expect(on).toHaveAccessibleDescription("This day is still to come.");
    await user.clear(on);
    await user.type(on, "0202-03-12");
    await user.tab();
    expect(on).toHaveAccessibleDescription("This day is more than 50 years ago.");
    expect(JSON.parse(localStorage.getItem("rungs.session.s1") ?? "")).toMatchObject({
      decisions: { zoe: { date: "0202-03-12" } },
    });
  });

  test("is remarked on at the interview without a press, and can be put right there", async () => {
    const user = await openCandidate({ candidates: [makeCandidate("zoe", { date: "0202-03-12" })] });
    const on = await screen.findByLabelText("Interview on");
    expect(on).toBeVisible();
    expect(on).toHaveAccessibleDescription("This day is more than 50 years ago.");
    await user.clear(on);
    await user.type(on, "2026-03-12");
    expect(on).not.toHaveAccessibleDescription();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("on 12 Mar 2026");
  });
});

describe("the panel of a candidate", () => {
  beforeEach(() => localStorage.clear());

  test("is chosen as they are added, and changed on their page; somebody has to interview", async () => {
    localStorage.setItem("rungs.session.s1", toSessionText(makeSession()));
    const user = await open("/calibrate/s1");
    const form = within(await screen.findByRole("form", { name: "Another candidate" }));
    await user.type(form.getByLabelText("Name or pseudonym"), "Yan");
    await user.click(form.getByRole("checkbox", { name: "Bo" }));
    await user.click(form.getByRole("checkbox", { name: "Ana" }));
    expect(form.getByRole("checkbox", { name: "Ana" })).toHaveProperty("checked", true);
    expect(form.getByText(/^Somebody has to interview/)).toBeTruthy();
    await user.click(form.getByRole("button", { name: "Add candidate" }));
    const list = within(await screen.findByRole("list", { name: "Candidates" }));
    expect(list.getByText("for high, by Ana")).toBeTruthy();
    expect(form.getByRole("checkbox", { name: "Bo" })).toHaveProperty("checked", true);

    await user.click(list.getByRole("link", { name: "Yan" }));
    await user.click(await screen.findByText("Panel and day: Ana"));
    await user.click(screen.getByRole("checkbox", { name: "Bo" }));
    expect(await screen.findByText("Panel and day: every manager")).toBeTruthy();
    await user.click(screen.getAllByRole("button", { name: "Undo" })[0]!);
    expect(await screen.findByText("Panel and day: Ana")).toBeTruthy();
  });

  test("asks before it opens the cards, since that cannot be undone", async () => {
    const candidates = [makeCandidate("zoe", { panel: ["ana", "bo"] })];
    const raters = [makeRater("ana"), makeRater("bo"), makeRater("cy")];
    const cards = [makeCard("zoe", "ana", "slos meets")];
    localStorage.setItem("rungs.session.s1", toSessionText(makeSession({ candidates, raters, cards })));
    const user = await open("/calibrate/s1/candidates/zoe");
    await user.click(await screen.findByText("Panel and day: Ana and Bo"));
    const bo = screen.getByRole("checkbox", { name: "Bo" });
    await user.click(bo);
    const question = within(await screen.findByRole("dialog", { name: "This opens the cards of Zoe" }));
    await user.click(question.getByRole("button", { name: "Cancel" }));
    expect(bo).toHaveProperty("checked", true);
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.click(bo);
    await user.click(await screen.findByRole("button", { name: "Open for good" }));
    expect(await screen.findByText("Panel and day: Ana")).toBeTruthy();
  });
});

describe("the decision on a candidate", () => {
  beforeEach(() => localStorage.clear());

  test("is an offer at any level with its reason, kept as it is typed, and told in the session and the minutes", async () => {
    const user = await openCandidate();
    const form = await findForm();
    expect(form.getByRole("status")).toHaveTextContent("Not decided yet: choose an offer or none, and say why.");
    expect(form.getAllByRole("radio").map((radio) => radio.closest("label")?.textContent)).toEqual([
      "low",
      "mid",
      "high",
      "No offer",
    ]);
    await user.click(form.getByRole("radio", { name: "mid" }));
    expect(form.getByText("Without this sentence nothing is decided.")).toBeTruthy();
    await user.type(form.getByLabelText(/^Why at mid, and not at the level of the interview\?/), "Strong, not wide");
    await user.type(form.getByLabelText("Who decided"), "Ana and Bo");
    await vi.waitFor(() => expect(form.getByRole("status")).toHaveTextContent("Decided: offer at mid."));

    await open("/calibrate/s1");
    expect(await screen.findByText("Decided: offer at mid")).toBeTruthy();
    await open("/calibrate/s1/minutes");
    expect(await screen.findByText("Strong, not wide")).toBeTruthy();
    expect(screen.getByText("Decided: offer at mid").closest("p")).toHaveTextContent(
      "Decided: offer at mid, by Ana and Bo.",
    );
  });

  test("may be no offer, and is undone in one step a field", async () => {
    const user = await openCandidate();
    const form = await findForm();
    await user.click(form.getByRole("radio", { name: "No offer" }));
    await user.type(form.getByLabelText(/^Why no offer\?/), "Did not debug");
    await user.tab();
    await vi.waitFor(() => expect(form.getByRole("status")).toHaveTextContent("Decided: no offer."));
    await user.click(screen.getAllByRole("button", { name: "Undo" })[0]!);
    await vi.waitFor(() => expect(form.getByLabelText(/^Why no offer/)).toHaveValue(""));
    expect(form.getByRole("radio", { name: "No offer" })).toHaveProperty("checked", true);
  });

  test("waits until the cards are open, and is not asked of a rater", async () => {
    await openCandidate({ cards: cards.slice(0, 1) });
    expect(await screen.findByText(/^Waiting for the card of Bo\./)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Decision" })).toBeNull();
    await openCandidate({ role: "rater", me: "ana" });
    expect(screen.queryByRole("region", { name: "Decision" })).toBeNull();
  });

  test("needs no card where the ladder gives no scorecard for the level", async () => {
    await openCandidate({ cards: [] }, calibrationLadder);
    expect(await screen.findByText(/so there is nothing to rate\.$/)).toBeTruthy();
    expect((await findForm()).getByRole("radio", { name: "No offer" })).toBeTruthy();
  });
});
