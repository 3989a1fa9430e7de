// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import type { Card, Session } from "../../../../src/domain/calibrate/session.ts";
import { CandidateView } from "../../../../src/features/calibrate/candidate/CandidateView.tsx";
import { putCard } from "../../../../src/state/calibrate/sessionEdits.ts";
import {
  calibrationLadder,
  makeCandidate,
  makeCard,
  makeRater,
  makeScoredLadder,
  makeSession,
} from "../../../support/makeCalibration.ts";
import { renderInLadder } from "../../../support/renderInLadder.tsx";

const ladder = makeScoredLadder([
  { dimension: "slos" as never, label: "SLO practice", weight: 60, meets: "Sets SLOs", evidence: "Exercise" },
  { dimension: "linux" as never, label: "Linux", weight: 40, meets: "Finds faults", exceeds: "Finds them first" },
]);
const max = makeCandidate("max", { date: "2026-03-20" });

let written: Card[];
let fields: (string | undefined)[];
function record(card: Card, field?: string) {
  written.push(card);
  fields.push(field);
}

function Harness({ start, candidate }: { readonly start: Session; readonly candidate: typeof max }) {
  const [session, setSession] = useState(start);
  return (
    <CandidateView
      session={session}
      candidate={candidate}
      onCard={(card: Card, field) => {
        record(card, field);
        setSession(putCard(session, card));
      }}
      onLeave={() => fields.push("left")}
    >
      Tools
    </CandidateView>
  );
}

async function open(start: Partial<Session>, candidate = max, on = ladder) {
  [written, fields] = [[], []];
  const session = makeSession({ candidates: [candidate], ...start });
  await renderInLadder(on, () => <Harness start={session} candidate={candidate} />);
  return userEvent.setup();
}
const dimension = (name: string) =>
  within(screen.getByRole("heading", { level: 3, name }).closest("li") as HTMLElement);

describe("my card on a candidate", () => {
  test("says once that the ladder leaves open what exceeds the bar, where it does so of every dimension", async () => {
    const bare = makeScoredLadder([
      { dimension: "slos" as never, label: "SLO practice", meets: "Sets SLOs" },
      { dimension: "linux" as never, label: "Linux", meets: "Finds faults" },
    ]);
    await open({ me: "ana" }, max, bare);
    expect(
      screen.getByText("The ladder says what meets the bar for high, and leaves to you what exceeds it."),
    ).toBeInTheDocument();
    expect(screen.queryByText("Exceeds the bar:")).toBeNull();
  });

  test("asks of every dimension where the candidate stands against its bar", async () => {
    const user = await open({ me: "ana" });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Max, interviewed for high on 20 Mar 2026.");
    expect(screen.getByText(/^Waiting for the cards of Ana and Bo\./)).toBeInTheDocument();
    expect(dimension("SLO practice weighs 60").getByText("Sets SLOs")).toBeInTheDocument();
    expect(dimension("SLO practice weighs 60").getByText("the ladder does not say.")).toBeInTheDocument();
    expect(dimension("Linux weighs 40").getByText("Finds them first")).toBeInTheDocument();
    await user.click(dimension("Linux weighs 40").getByRole("radio", { name: "Exceeds the bar" }));
    expect(screen.getByText("Of 100 by weight: 40 exceeds, 60 not marked yet.")).toBeInTheDocument();
    await user.type(dimension("Linux weighs 40").getByLabelText("What did you see or hear?"), "Fast");
    await user.type(screen.getByLabelText("The candidate in a sentence"), "Yes");
    await user.tab();
    expect(written.at(-1)).toMatchObject({
      verdicts: { linux: { verdict: "exceeds", note: "Fast" } },
      sentence: "Yes",
    });
    expect(fields.filter((field) => field !== "left")).toEqual([
      undefined,
      ...Array<string>(4).fill("note linux"),
      ...Array<string>(3).fill("sentence"),
    ]);
    expect(fields.at(-1)).toBe("left");
  });

  test("is told, not asked, once it is finished, and can be taken back while others are waited for", async () => {
    const user = await open({
      me: "ana",
      cards: [makeCard("max", "ana", "linux meets: Slow", { finished: "", sentence: "Yes" })],
    });
    await user.click(screen.getByRole("button", { name: "Finish the card: what is open counts as not seen" }));
    expect(screen.queryByRole("radio")).not.toBeInTheDocument();
    expect(dimension("Linux weighs 40").getByText("Meets the bar", { selector: "span" })).toBeInTheDocument();
    expect(dimension("Linux weighs 40").getByText("Slow")).toBeInTheDocument();
    expect(dimension("SLO practice weighs 60").getByText("Not seen")).toBeInTheDocument();
    expect(screen.getByText("Yes")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Take it back and go on writing" }));
    expect(screen.getAllByRole("radio")).toHaveLength(8);
  });

  test("is all that a rater sees in their own browser, finished or not, and theirs to take back", async () => {
    const user = await open({ role: "rater", me: "ana", raters: [makeRater("ana")] });
    expect(screen.queryByText(/Waiting for the card/)).not.toBeInTheDocument();
    expect(screen.getByText(/nobody sees your card until all have handed in theirs/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^Finish the card/ }));
    expect(screen.getByText(/^You have finished your card: hand it in/)).toBeInTheDocument();
    expect(screen.queryByText(/nothing to compare/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Take it back and go on writing" }));
    expect(screen.getAllByRole("radio")).toHaveLength(8);
  });

  test("is not there for whoever does not interview", async () => {
    await open({ me: "kim", raters: [makeRater("ana"), makeRater("kim", { self: "kim" })] });
    expect(screen.queryByRole("heading", { name: "My card" })).not.toBeInTheDocument();
  });
});

describe("all cards on a candidate", () => {
  const cards = [
    makeCard("max", "ana", "slos exceeds: Burn rates, linux meets", { sentence: "Strong." }),
    makeCard("max", "bo", "slos below, linux meets"),
  ];

  test("stand side by side once all are in, and nobody writes one any more", async () => {
    await open({ me: "ana", cards });
    expect(screen.getByText("The interviewers differ on one of two dimensions: SLO practice.")).toBeInTheDocument();
    const tallies = within(screen.getByRole("list", { name: "Tallies" })).getAllByRole("listitem");
    expect(tallies.map(({ textContent }) => textContent)).toEqual([
      "Ana: Of 100 by weight: 60 exceeds, 40 meets.Strong.",
      "Bo: Of 100 by weight: 40 meets, 60 below.",
    ]);
    const row = screen.getByRole("rowheader", { name: /^SLO practice/ });
    expect(row).toHaveTextContent("They differ");
    expect(row).toHaveTextContent("Sets SLOs");
    expect(within(row.closest("tr") as HTMLElement).getAllByRole("cell")[0]).toHaveTextContent(
      "Exceeds the barBurn rates",
    );
    expect(screen.queryByRole("heading", { name: "My card" })).not.toBeInTheDocument();
  });

  test("stay in view though an interviewer is added, whose card is written below and shown apart", async () => {
    const raters = [makeRater("cy"), makeRater("ana"), makeRater("bo")];
    const user = await open({ me: "cy", raters, cards, opened: { max: "2026-03-03T09:00:00.000Z" } });
    expect(
      screen.getByText("Opened on 3 Mar 2026; Cy’s card is still to come and will be shown apart."),
    ).toBeInTheDocument();
    expect(screen.getByText(/^The cards are open, so what is finished now/)).toBeInTheDocument();
    await user.click(dimension("SLO practice weighs 60").getByRole("radio", { name: "Below the bar" }));
    await user.click(screen.getByRole("button", { name: /^Finish the card/ }));
    expect(screen.getByText(/The card of Cy came after the cards were opened: it is shown apart/)).toBeInTheDocument();
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "Dimension",
      "Ana",
      "Bo",
      "Cy (late)",
    ]);
    expect(screen.getByText(/^The interviewers differ on one of two dimensions/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Take it back and go on writing" })).toBeInTheDocument();
  });

  test("are hidden while one of them is missing", async () => {
    await open({ me: "bo", cards: cards.slice(0, 1) });
    expect(screen.queryByText(/Strong|Burn rates/)).not.toBeInTheDocument();
    expect(screen.getByText(/^Waiting for the card of Bo\./)).toBeInTheDocument();
  });
});

describe("the panel of a candidate", () => {
  const chosen = makeCandidate("max", { panel: ["ana"] });
  const raters = [makeRater("ana"), makeRater("bo")];

  test("is named, and asks nobody else for a card", async () => {
    await open({ me: "bo", raters }, chosen);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Max, interviewed for high by Ana.");
    expect(screen.getByText(/^Waiting for the card of Ana\./)).toBeInTheDocument();
    expect(screen.getByText("Panel and day: Ana")).toBeInTheDocument();
    expect(screen.queryByRole("heading", { name: "My card" })).not.toBeInTheDocument();
  });

  test("leaves a card that was begun before to its interviewer", async () => {
    await open({ me: "bo", raters, cards: [makeCard("max", "bo", "linux meets", { finished: "" })] }, chosen);
    expect(screen.getByRole("heading", { name: "My card" })).toBeInTheDocument();
  });

  test("is every manager where nobody was chosen, and no rater chooses it", async () => {
    await open({ raters });
    expect(screen.getByText("Panel and day: every manager")).toBeInTheDocument();
    await open({ role: "rater", me: "ana", raters: raters.slice(0, 1) });
    expect(screen.getAllByText(/^Panel/)).toHaveLength(1);
  });
});

describe("a candidate for a level", () => {
  test("without a scorecard says that there is nothing to rate", async () => {
    await open({ me: "ana" }, max, calibrationLadder);
    expect(
      screen.getByText("The ladder gives no scorecard for high, so there is nothing to rate."),
    ).toBeInTheDocument();
  });

  test("that the ladder does not have says so", async () => {
    await open({ me: "ana" }, { ...max, name: "", level: "gone", date: "" });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Without a name, interviewed for gone.");
    expect(screen.getByText(/The ladder has no level “gone”/)).toBeInTheDocument();
  });
});
