import { countApart } from "../countApart.ts";
import { countNoun, joinWords } from "../numberWords.ts";
import type { Session } from "./session.ts";

/** What a session of a file says otherwise than the same session here, in two sentences. Tells nothing of any mark. */
export function describeSessionDifference(theirs: Session, mine: Session): string {
  const sheets = countApart(sheetsOf(theirs), sheetsOf(mine));
  const cards = countApart(cardsOf(theirs), cardsOf(mine));
  const agreed = countApart(agreedIn(theirs), agreedIn(mine));
  const decided = countApart(theirs.decisions, mine.decisions);
  const apart = [
    ...(sheets > 0 ? [countNoun(sheets, "sheet")] : []),
    ...(cards > 0 ? [countNoun(cards, "card")] : []),
    ...(agreed > 0 ? [`what is agreed on ${countNoun(agreed, "row")}`] : []),
    ...(decided > 0 ? [countNoun(decided, "decision")] : []),
  ];
  return [
    `The file holds ${countHeld(theirs)}, yours ${countHeld(mine)}.`,
    apart.length > 0
      ? `They differ in ${joinWords(apart)}.`
      : "They differ only in people, raters, names or the archive.",
  ].join(" ");
}

const countHeld = (session: Session) =>
  joinWords([
    countNoun(session.sheets.length, "sheet"),
    ...(session.cards.length > 0 ? [countNoun(session.cards.length, "card")] : []),
    countNoun(Object.keys(agreedIn(session)).length, "agreed row"),
  ]);

const sheetsOf = ({ sheets }: Session) =>
  Object.fromEntries(sheets.map((sheet) => [`${sheet.person} ${sheet.rater}`, sheet]));
const cardsOf = ({ cards }: Session) =>
  Object.fromEntries(cards.map((card) => [`${card.candidate} ${card.rater}`, card]));
const agreedIn = ({ agreements }: Session) =>
  Object.fromEntries(
    Object.entries(agreements).flatMap(([person, rows]) =>
      Object.entries(rows).map(([row, agreement]) => [`${person} ${row}`, agreement]),
    ),
  );
