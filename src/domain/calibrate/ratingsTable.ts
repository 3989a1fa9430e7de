import type { CandidateMinutes } from "./candidateMinutes.ts";
import type { Aside } from "./late.ts";
import type { Minutes, MinutesRow, PersonMinutes } from "./minutes.ts";
import { capitalise, joinWords } from "../numberWords.ts";

/** New columns come after the old ones, since tables may be read by the places of these. */
const columns = [
  "Person",
  "Row",
  "Section",
  "Rater",
  "Mark",
  "Note",
  "Agreed",
  "Reason",
  "Agreed by",
  "Decided on",
  "Agreed on",
  "Critical",
  "In question",
  "Session",
  "Session date",
  "Ladder",
] as const;

/** What a row has in its columns; empty where nothing is said. */
type Cells = Readonly<Partial<Record<(typeof columns)[number], string>>>;

type Told = Pick<NonNullable<CandidateMinutes["decision"]>, "why" | "by" | "date">;

/**
 * What the minutes tell as rows of text, the first of them the head: of each person and each candidate the decision, what
 * raters said of the whole, and a row for every mark, with what was agreed beside it. The person's own marks name their
 * rater "(self)", those that came late "(late)". Where marks are not open yet, a row says so. Each row says which session,
 * levels and ladder it is of. Days are in UTC.
 */
export function listRatings({ title, date, ladder, people, candidates }: Minutes): string[][] {
  const rows = [...people.flatMap(listPerson), ...candidates.flatMap(listCandidate)].map((row): Cells => ({
    ...row,
    Session: title,
    "Session date": date,
    Ladder: ladder,
  }));
  return [[...columns], ...rows.map((row) => columns.map((name) => row[name] ?? ""))];
}

function listPerson({ name, way, closed, decision, wholes, rows, unseen }: PersonMinutes): Cells[] {
  const note = decision && decision.rows.length > 0 ? `Rows that decided it: ${joinWords(decision.rows)}.` : "";
  return [
    { ...toDecision(decision, decision?.level), Note: note },
    ...listClosed(closed),
    ...wholes.map(({ rater, level, sentence, aside }) => toWhole(nameRater(rater, aside), level, sentence)),
    ...(closed ? [] : [...rows, ...unseen].flatMap(listMarks)),
  ].map((row) => ({ Person: name, "In question": way, ...row }));
}

function listMarks({ subject, section, isCritical, marks, agreed, agreedAt, reason, by }: MinutesRow): Cells[] {
  const told = marks.map(({ rater, mark, note, aside }) => ({
    Rater: nameRater(rater, aside),
    Mark: mark,
    Note: note,
  }));
  // Its raters may have been taken out since it was agreed.
  return (told.length > 0 ? told : [{}]).map((mark) => ({
    Row: subject,
    Section: section,
    ...mark,
    Agreed: agreed || "Not yet",
    Reason: reason,
    "Agreed by": by,
    "Agreed on": agreedAt.slice(0, 10),
    Critical: isCritical ? "Yes" : "",
  }));
}

function listCandidate({ name, level, closed, decision, cards, dimensions }: CandidateMinutes): Cells[] {
  return [
    toDecision(decision, decision && capitalise(decision.offer)),
    ...listClosed(closed),
    ...cards.map(({ rater, tally, sentence, aside }) => toWhole(nameRater(rater, aside), tally, sentence)),
    ...dimensions.flatMap(({ label, verdicts }) =>
      verdicts.map(({ rater, verdict, note, aside }): Cells => ({
        Row: label,
        Section: "Scorecard",
        Rater: nameRater(rater, aside),
        Mark: verdict,
        Note: note,
      })),
    ),
  ].map((row) => ({ Person: name, "In question": `Interviewed for ${level}`, ...row }));
}

const toDecision = (told: Told | undefined, decided = "Not decided yet"): Cells => ({
  Row: "Decision",
  Agreed: decided,
  Reason: told?.why ?? "",
  "Agreed by": told?.by ?? "",
  "Decided on": told?.date ?? "",
});

const toWhole = (rater: string, mark: string, note: string): Cells => ({
  Row: "As a whole",
  Rater: rater,
  Mark: mark,
  Note: note,
});

const listClosed = (closed: string): Cells[] => (closed ? [{ Row: `Not open yet. ${closed}` }] : []);

const nameRater = (name: string, aside: Aside) => (aside === "" ? name : `${name} (${aside})`);
