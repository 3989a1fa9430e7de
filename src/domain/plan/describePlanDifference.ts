import { countApart } from "../countApart.ts";
import { countNoun, joinWords, toNumberWord } from "../numberWords.ts";
import { isSameRecord } from "../sameRecord.ts";
import { emptyNote, type Note, type Plan } from "./plan.ts";

const pickRated = ({ notes }: Plan) => pick(notes, ({ rating }) => (rating === "not-started" ? undefined : rating));

/** What is written on rows besides ratings and evidence. */
const pickWords = ({ notes }: Plan) =>
  pick(notes, (note) => {
    const words: Note = { ...note, rating: emptyNote.rating, evidence: [] };
    return isSameRecord(words, emptyNote) ? undefined : words;
  });

function pick<T>(notes: Plan["notes"], toPart: (note: Note) => T | undefined): Record<string, T> {
  const parts = Object.entries(notes).map(([key, note]) => [key, toPart(note)] as const);
  return Object.fromEntries(parts.filter((part): part is [string, T] => part[1] !== undefined));
}

const countRated = (plan: Plan) => Object.keys(pickRated(plan)).length;

/** What a plan of a file says otherwise than the same plan here, in two sentences; what neither counts is not told. */
export function describePlanDifference(theirs: Plan, mine: Plan): string {
  const byId = ({ evidence }: Plan) => Object.fromEntries(evidence.map((piece) => [piece.id, piece]));
  const ratings = countApart(pickRated(theirs), pickRated(mine));
  const words = countApart(pickWords(theirs), pickWords(mine));
  const pieces = countApart(byId(theirs), byId(mine));
  const apart = [
    ...(ratings > 0 ? [`the rating${ratings === 1 ? "" : "s"} of ${countNoun(ratings, "row")}`] : []),
    ...(words > 0 ? [`what is written on ${countNoun(words, "row")}`] : []),
    ...(pieces > 0 ? [`${countNoun(pieces, "piece")} of evidence`] : []),
  ];
  return [
    `The file rates ${countNoun(countRated(theirs), "row")} and holds ${countNoun(theirs.evidence.length, "piece")} of evidence, yours ${countNone(countRated(mine))} and ${countNone(mine.evidence.length)}.`,
    apart.length > 0
      ? `They differ in ${joinWords(apart)}.`
      : "They differ only in names, in the archive or in the words of the ladder.",
  ].join(" ");
}

const countNone = (count: number) => (count === 0 ? "none" : toNumberWord(count));
