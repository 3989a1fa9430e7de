import type { CandidateMinutes } from "./candidateMinutes.ts";
import type { Aside } from "./late.ts";
import type { Minutes, MinutesRow, PersonMinutes } from "./minutes.ts";
import { capitalise, joinWords } from "../numberWords.ts";

const head = ["Person", "Row", "Section", "Rater", "Mark", "Note", "Agreed", "Reason", "Agreed by", "Decided on"];

type Told = Pick<NonNullable<CandidateMinutes["decision"]>, "why" | "by" | "date">;

/**
 * What the minutes tell as rows of text, the first of them the head: of each person and each candidate the decision, what
 * raters said of the whole, and a row for every mark, with what was agreed beside it. The person's own marks name their
 * rater "(self)", those that came late "(late)". Where marks are not open yet, a row says so.
 */
export function listRatings({ people, candidates }: Minutes): string[][] {
  return [head, ...people.flatMap(listPerson), ...candidates.flatMap(listCandidate)].map((row) =>
    head.map((_, at) => row[at] ?? ""),
  );
}

function listPerson({ name, way, closed, decision, wholes, rows, unseen }: PersonMinutes): string[][] {
  const note = decision && decision.rows.length > 0 ? `Rows that decided it: ${joinWords(decision.rows)}.` : "";
  return [
    toDecision(name, way, decision, decision?.level, note),
    ...listClosed(name, closed),
    ...wholes.map(({ rater, level, sentence, aside }) => toWhole(name, way, nameRater(rater, aside), level, sentence)),
    ...(closed ? [] : [...rows, ...unseen].flatMap((row) => listMarks(name, row))),
  ];
}

function listMarks(name: string, { subject, section, marks, agreed, reason, by }: MinutesRow): string[][] {
  const told = marks.map(({ rater, mark, note, aside }) => [nameRater(rater, aside), mark, note]);
  // Its raters may have been taken out since it was agreed.
  return (told.length > 0 ? told : [["", "", ""]]).map((mark) => [name, subject, section, ...mark, agreed, reason, by]);
}

function listCandidate({ name, level, closed, decision, cards, dimensions }: CandidateMinutes): string[][] {
  const way = `Interviewed for ${level}`;
  return [
    toDecision(name, way, decision, decision && capitalise(decision.offer)),
    ...listClosed(name, closed),
    ...cards.map(({ rater, tally, sentence, aside }) => toWhole(name, way, nameRater(rater, aside), tally, sentence)),
    ...dimensions.flatMap(({ label, verdicts }) =>
      verdicts.map(({ rater, verdict, note, aside }) => [
        name,
        label,
        "Scorecard",
        nameRater(rater, aside),
        verdict,
        note,
      ]),
    ),
  ];
}

function toDecision(name: string, way: string, told: Told | undefined, decided = "Not decided yet", note = "") {
  return [name, "Decision", way, "", "", note, decided, told?.why ?? "", told?.by ?? "", told?.date ?? ""];
}

const toWhole = (name: string, way: string, ...said: readonly string[]) => [name, "As a whole", way, ...said];

const listClosed = (name: string, closed: string) => (closed ? [[name, `Not open yet. ${closed}`]] : []);

const nameRater = (name: string, aside: Aside) => (aside === "" ? name : `${name} (${aside})`);
