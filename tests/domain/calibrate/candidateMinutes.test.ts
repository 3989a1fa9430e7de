import { describe, expect, test } from "vitest";
import { buildMinutes } from "../../../src/domain/calibrate/minutes.ts";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import { makeCandidate, makeCard, makeRater, makeScoredLadder, makeSession } from "../../support/makeCalibration.ts";

const raters = [makeRater("ana"), makeRater("bo"), makeRater("cy", { isAway: true })];

describe("the minutes of a candidate", () => {
  const scored = makeScoredLadder([
    { dimension: "slos" as never, label: "SLO practice", weight: 100, meets: "Sets SLOs" },
  ]);
  const cards = [
    makeCard("max", "ana", "slos meets: knows burn rates", { sentence: "Yes." }),
    makeCard("max", "bo", "slos below"),
  ];
  const candidates = [makeCandidate("max", { date: "2026-04-01" })];

  test("have each interviewer's tally and sentence, and the dimensions side by side", () => {
    const [max] = buildMinutes(scored, makeSession({ raters, candidates, cards })).candidates;
    expect(max).toMatchObject({ name: "Max", level: "high", date: "2026-04-01", closed: "" });
    expect(max?.cards).toEqual([
      { id: "ana", rater: "Ana", tally: "Of 100 by weight: 100 meets.", sentence: "Yes.", aside: "" },
      { id: "bo", rater: "Bo", tally: "Of 100 by weight: 100 below.", sentence: "", aside: "" },
    ]);
    expect(max?.dimensions).toEqual([
      {
        id: "slos",
        label: "SLO practice",
        isDifferent: true,
        verdicts: [
          { id: "ana", rater: "Ana", verdict: "Meets the bar", note: "knows burn rates", aside: "" },
          { id: "bo", rater: "Bo", verdict: "Below the bar", note: "", aside: "" },
        ],
      },
    ]);
  });

  test("have what was decided, and why, whether the cards are open or not", () => {
    const zoe = { level: "mid", why: "Strong, not yet wide.", rows: [], by: "Ana", date: "2026-04-02" };
    const find = (fields: Partial<Session>) =>
      buildMinutes(scored, makeSession({ raters, candidates, cards, ...fields })).candidates[0]?.decision;
    const told = { offer: "offer at mid", why: "Strong, not yet wide.", by: "Ana", date: "2026-04-02" };
    expect(find({ decisions: { max: zoe } })).toMatchObject(told);
    expect(find({ decisions: { max: zoe }, cards: [] })).toMatchObject(told);
    expect(find({})).toBeUndefined();
  });

  test("tell whose card came late, and set it apart", () => {
    const [anas, bos] = cards;
    const late = [{ ...anas!, finished: "2026-03-09T09:00:00.000Z" }, bos!];
    const opened = { max: "2026-03-03T09:00:00.000Z" };
    const [max] = buildMinutes(scored, makeSession({ raters, candidates, cards: late, opened })).candidates;
    expect(max?.late).toMatch(/^The card of Ana came after the cards were opened/);
    expect(max?.cards.map(({ id, aside }) => [id, aside])).toEqual([
      ["bo", ""],
      ["ana", "late"],
    ]);
    expect(max?.dimensions[0]).toMatchObject({ isDifferent: false, verdicts: [{ aside: "" }, { aside: "late" }] });
  });

  test("have no card while anyone is waited for, or where the ladder does not know the level", () => {
    const waiting = buildMinutes(scored, makeSession({ raters, candidates, cards: cards.slice(1) })).candidates[0];
    expect(waiting).toMatchObject({ closed: "Waiting for the card of Ana.", cards: [], dimensions: [] });
    const gone = buildMinutes(
      scored,
      makeSession({ raters, candidates: [makeCandidate("max", { level: "gone" })], cards }),
    ).candidates[0];
    expect(gone).toMatchObject({ level: "gone", dimensions: [] });
  });
});
