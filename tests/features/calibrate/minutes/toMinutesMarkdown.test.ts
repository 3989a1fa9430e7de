import { describe, expect, test } from "vitest";
import type { Minutes, MinutesRow, PersonMinutes } from "../../../../src/domain/calibrate/minutes.ts";
import { toMinutesMarkdown } from "../../../../src/features/calibrate/minutes/toMinutesMarkdown.ts";

const empty: Minutes = {
  title: "Spring",
  date: "",
  ladder: "Test 1.0.0",
  levels: [],
  raters: [],
  people: [],
  candidates: [],
};
const kim: PersonMinutes = {
  id: "kim",
  name: "Kim",
  way: "mid → high",
  closed: "",
  decision: undefined,
  placement: ["No row is agreed yet."],
  late: "",
  wholes: [],
  rows: [],
  unseen: [],
  log: [],
};

const toUnseen = (key: string): MinutesRow => ({
  key,
  section: "Skills",
  subject: key,
  isCritical: false,
  marks: [],
  agreed: "",
  agreedAt: "",
  reason: "",
  by: "",
});

describe("minutes as Markdown", () => {
  test("leave out what has nothing to say", () => {
    expect(toMinutesMarkdown({ ...empty, people: [kim] })).toBe(
      "# Spring\n\nCalibration minutes, Test 1.0.0\n\n## Kim: mid → high\n\nNothing is decided yet.\n\nNo row is agreed yet.\n",
    );
  });

  test("have a part for each matter, and signs of Markdown stay text", () => {
    const text = toMinutesMarkdown({
      ...empty,
      date: "2026-03-31",
      levels: ["mid", "high"],
      raters: [
        { id: "ana", name: "Ana", isAway: false },
        { id: "bo", name: "", isAway: true },
      ],
      people: [
        {
          ...kim,
          closed: "Waiting for the sheet of Bo.",
          decision: { level: "mid", why: "1. Not *yet*", rows: ["SLOs", "Linux"], by: "Ana", date: "2026-03-31" },
          wholes: [{ id: "kim", rater: "Kim", level: "high", sentence: "I lead", aside: "self" }],
          rows: [
            {
              key: "skills.slos",
              section: "Skills",
              subject: "SLOs",
              isCritical: true,
              marks: [
                { id: "ana", rater: "Ana", mark: "mid", note: "a | b", aside: "" },
                { id: "kim", rater: "Kim", mark: "high", note: "", aside: "self" },
              ],
              agreed: "",
              agreedAt: "",
              reason: "",
              by: "",
            },
          ],
          unseen: [toUnseen("cloud"), toUnseen("ml")],
          log: [{ key: "x", at: "2026-03-31T09:00:00.000Z", subject: "SLOs", before: "nothing", after: "mid" }],
        },
      ],
      candidates: [
        {
          id: "max",
          name: "Max",
          level: "high",
          date: "2026-03-20",
          panel: "Ana and Bo",
          decision: { offer: "no offer", why: "Not *yet*", by: "Ana", date: "2026-03-31" },
          closed: "",
          late: "Bo came late.",
          cards: [
            { id: "ana", rater: "Ana", tally: "Of one dimension: one meets.", sentence: "", aside: "" },
            { id: "bo", rater: "Bo", tally: "Of one dimension: one below.", sentence: "", aside: "late" },
          ],
          dimensions: [
            {
              id: "slos",
              label: "SLO practice",
              isDifferent: true,
              verdicts: [{ id: "ana", rater: "Ana", verdict: "Meets the bar", note: "ok", aside: "" }],
            },
          ],
        },
        {
          id: "ida",
          name: "Ida",
          level: "high",
          date: "",
          panel: "",
          decision: undefined,
          closed: "Waiting for the card of Bo.",
          late: "",
          cards: [],
          dimensions: [],
        },
      ],
    });
    expect(text).toContain(
      "Calibration minutes, Test 1.0.0, 2026-03-31\n\nLevels in question: mid and high.\n\nRated by Ana and Without a name (away).",
    );
    expect(text).toContain(
      "**Decided level: mid**, by Ana, 2026-03-31\n\n1\\. Not \\*yet\\*\n\nRows that decided it: SLOs and Linux.",
    );
    expect(text).toContain("The board is not open yet, so there are no marks. Waiting for the sheet of Bo.");
    expect(text).toContain("| Kim (self) | high | I lead |");
    expect(text).toContain("| SLOs (Critical) | Skills | Ana: mid – a \\| b<br>Kim (self): high | not yet |  |  |");
    expect(text).toContain("Rows that nobody saw: 2");
    expect(text).toContain("| 2026-03-31T09:00:00.000Z | SLOs | nothing | mid |");
    expect(text).toContain(
      "## Max, interviewed for high by Ana and Bo, 2026-03-20\n\n**Decided: no offer**, by Ana, 2026-03-31\n\nNot \\*yet\\*\n\nBo came late.\n\n- Ana: Of one dimension: one meets.\n- Bo (late): Of one dimension: one below.\n\n### Scorecard",
    );
    expect(text).toContain("| SLO practice (they differ) | Meets the bar – ok |");
    expect(text).toContain(
      "## Ida, interviewed for high\n\nNothing is decided yet.\n\nThe cards are not open yet. Waiting for the card of Bo.\n",
    );
  });
});
