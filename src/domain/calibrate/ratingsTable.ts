import { findBlindness } from "./blind.ts";
import { buildScale, listBoardRows } from "./board.ts";
import type { Ladder } from "../ladder/ladder.ts";
import { describeMark } from "./levelAxis.ts";
import type { Session } from "./session.ts";

const head = ["Person", "Row", "Section", "Rater", "Mark", "Note", "Agreed", "Reason", "Agreed by"];

/**
 * All ratings of a session as rows of text, the first of them the head: a row for every mark, in the order of the board,
 * with what was agreed beside it. The person's own marks name their rater "(self)", those that came late "(late)". A
 * person whose board is not open yet has one row that says so, and no mark.
 */
export function listRatings(ladder: Ladder, session: Session): string[][] {
  const scale = buildScale(ladder, session);
  const body = session.people.flatMap((person) => {
    const { isOpen, sentence } = findBlindness(session, person.id);
    if (!isOpen) return [[person.name, `Not open yet. ${sentence}`, ...head.slice(2).map(() => "")]];
    return listBoardRows(scale, session, person).flatMap(({ row, marks, beside, agreement }) =>
      [...marks, ...beside].map(({ rater, mark, note, aside }) => [
        person.name,
        row.subject,
        row.section.title,
        aside === "" ? rater.name : `${rater.name} (${aside})`,
        describeMark(scale.axis, mark),
        note,
        agreement ? describeMark(scale.axis, agreement.mark) : "",
        agreement?.reason ?? "",
        agreement?.by ?? "",
      ]),
    );
  });
  return [head, ...body];
}
