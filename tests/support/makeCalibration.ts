import { buildScale } from "../../src/domain/calibrate/board.ts";
import type { Ladder, Level } from "../../src/domain/ladder/ladder.ts";
import type {
  Agreement,
  Candidate,
  Card,
  Person,
  Rater,
  RowMark,
  Session,
  Sheet,
} from "../../src/domain/calibrate/session.ts";
import { makeLadder } from "./makeLadder.ts";
import { readTable } from "./readTable.ts";

/** Three levels, four skills of which two are Critical somewhere, and an area of responsibility. */
export const calibrationLadder = makeLadder({
  levels: ["low", "mid", "high"],
  statements: "topic | group | low | mid | high\nreviews | design | - | Reviews designs | Leads designs",
  skills: `
    skill | low           | mid            | high
    linux | must critical | must critical  | must critical
    slos  | -             | must important | must critical
    cloud | good optional | good important | must important
    ml    | -             | -              | good optional`,
});

/** The same ladder, whose level "high" has a scorecard. Its levels are others than those of the plain one. */
export function makeScoredLadder(scorecard: readonly Partial<Level["scorecard"][number]>[]): Ladder {
  const { levels, levelById } = calibrationLadder;
  const high = { ...levels[2], scorecard } as Level;
  return {
    ...calibrationLadder,
    levels: [...levels.slice(0, 2), high],
    levelById: new Map(levelById).set(high.id, high),
  };
}

export const makePerson = (id: string, fields: Partial<Person> = {}): Person => ({
  id,
  name: capitalise(id),
  present: "mid",
  proposed: "high",
  ...fields,
});

export const makeRater = (id: string, fields: Partial<Rater> = {}): Rater => ({
  id,
  name: capitalise(id),
  self: "",
  isAway: false,
  ...fields,
});

export const makeCandidate = (id: string, fields: Partial<Candidate> = {}): Candidate => ({
  id,
  name: capitalise(id),
  level: "high",
  date: "",
  panel: [],
  ...fields,
});

/** A finished card: "slos exceeds, linux below: slow". */
export function makeCard(candidate: string, rater: string, text: string, fields: Partial<Card> = {}): Card {
  const verdicts = text.split(",").flatMap((part) => {
    const [, id = "", verdict = "", note = ""] = /^\s*(\S+) ([\w-]+)(?:: (.*))?$/.exec(part) ?? [];
    return id === "" ? [] : [[id, { verdict, note }]];
  });
  return {
    candidate,
    rater,
    verdicts: Object.fromEntries(verdicts) as Card["verdicts"],
    sentence: "",
    finished: "2026-03-02T09:00:00.000Z",
    ...fields,
  };
}

/**
 * Finished sheets on a person as a text table: the rows, short for those of the skills, and a column per rater. A mark may
 * have a note, "high: led it"; "-" is a row that was left open.
 */
export function makeSheets(person: string, table: string): Sheet[] {
  const rows = readTable(table);
  const head = table.trim().split("\n")[0] ?? "";
  const raters = head
    .split("|")
    .slice(1)
    .map((name) => name.trim());
  return raters.map((rater) => ({
    person,
    rater,
    marks: Object.fromEntries(
      rows.flatMap(({ row = "", [rater]: cell }): [string, RowMark][] => {
        if (cell === undefined) return [];
        const [mark = "", note = ""] = cell.split(": ");
        return [[toKey(row), { mark: marks[mark] ?? mark, note }]];
      }),
    ),
    level: "",
    sentence: "",
    finished: "2026-03-01T09:00:00.000Z",
  }));
}

const marks: Record<string, string> = { below: "below-all", above: "above-all", unseen: "not-seen" };
const toKey = (row: string) => (row.includes(".") ? row : `skills.${row}`);
const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Agreed values: "linux high, slos mid". */
export function agree(text: string, fields: Partial<Agreement> = {}): Record<string, Agreement> {
  return Object.fromEntries(
    text.split(",").map((part) => {
      const [row = "", mark = ""] = part.trim().split(" ");
      return [toKey(row), { mark: marks[mark] ?? mark, reason: "Seen", by: "All", ...fields }];
    }),
  );
}

/** A session on the levels mid and high, with Kim to be rated by Ana and Bo. */
export function makeSession(fields: Partial<Session> = {}): Session {
  return {
    id: "s1",
    revision: 1,
    title: "Spring",
    date: "2026-03-31",
    ladder: { id: "test", version: "1.0.0" },
    pairs: [{ from: "mid", to: "high" }],
    created: "2026-03-01T09:00:00.000Z",
    changed: "2026-03-01T09:00:00.000Z",
    archived: false,
    role: "convenor",
    me: "",
    people: [makePerson("kim")],
    raters: [makeRater("ana"), makeRater("bo")],
    sheets: [],
    agreements: {},
    log: [],
    decisions: {},
    claims: {},
    candidates: [],
    cards: [],
    opened: {},
    subjects: {},
    ...fields,
  };
}

export const calibrationScale = buildScale(calibrationLadder, makeSession());
