import { findBlindness } from "./blind.ts";
import type { Ladder } from "../ladder/ladder.ts";
import { listOvertakers } from "./overtaken.ts";
import { type Aside, findAside } from "./late.ts";
import { buildLevelAxis, findPlace, type LevelAxis } from "./levelAxis.ts";
import { measureMiddle, measureSpread } from "./places.ts";
import type { Agreement, Claim, Mark, Person, Rater, Session } from "./session.ts";
import { findSheet, listRatersOf, outsideMarks } from "./session.ts";
import { listSheetRows, type SheetRow } from "./sheetRow.ts";

/** Where one rater sees the person in a row. */
export interface BoardMark {
  readonly rater: Rater;
  readonly mark: Mark;
  /** In levels, as on the axis; undefined where nothing was seen. */
  readonly place: number | undefined;
  readonly note: string;
  readonly aside: Aside;
}

/** A row of the board: what each rater saw, how far apart they are, and what was agreed. */
export interface BoardRow {
  readonly row: SheetRow;
  /** Of the managers who finished in time, in the order of the session. None while the board is blind. */
  readonly marks: readonly BoardMark[];
  /** Beside them the person's own mark, and those of managers who were late: never part of spread or median. */
  readonly beside: readonly BoardMark[];
  /** What the person's plan says. */
  readonly claim: Claim | undefined;
  /** Levels between the lowest and the highest mark; undefined where fewer than two managers saw the row. */
  readonly spread: number | undefined;
  /** The middle of the managers' places; half a level where it lies between two. Undefined where nobody saw the row. */
  readonly median: number | undefined;
  readonly agreement: Agreement | undefined;
  /** Managers whose mark came after the row was agreed, and is another one. */
  readonly overtakers: readonly Rater[];
  /** True where the level that is proposed calls the row Critical. */
  readonly isCritical: boolean;
  /** True where some managers see the person at the proposed level or above, and others below it. */
  readonly isOnBothSides: boolean;
}

/** What the people of a session are rated on: the levels in question, and the rows of a sheet. */
export interface Scale {
  readonly axis: LevelAxis;
  readonly rows: readonly SheetRow[];
}

/** The scale of a session. */
export function buildScale(ladder: Ladder, { pairs }: Pick<Session, "pairs">): Scale {
  const axis = buildLevelAxis(ladder, pairs);
  return { axis, rows: listSheetRows(ladder, axis.levels) };
}

/**
 * The board of a person: rows by disagreement, the greatest first, then those that are Critical at the proposed level,
 * then as the ladder orders them. Marks, the person's own and the plan's claims included, are left out while the board
 * is blind. A row that a finished sheet leaves open counts as not seen.
 *
 * A row decides between the present level and the proposed one where the managers' places lie on both sides of the line
 * below the proposed level. The line stays there where the person skips a level: what is asked is whether the proposed
 * level is reached.
 */
export function listBoardRows({ axis, rows }: Scale, session: Session, person: Person): BoardRow[] {
  const { isOpen } = findBlindness(session, person.id);
  const raters = isOpen ? listRatersOf(session, person.id) : [];
  const finished = raters.flatMap((rater) => {
    const sheet = findSheet(session, person.id, rater.id);
    return sheet && sheet.finished !== "" ? [{ rater, sheet }] : [];
  });
  const line = findPlace(axis, person.proposed);
  const board = rows.map((row): BoardRow => {
    const all = finished.map(({ rater, sheet }): BoardMark => {
      const { mark = "", note = "" } = sheet.marks[row.key] ?? {};
      const aside = findAside(session, rater, sheet);
      return { rater, mark: mark === "" ? outsideMarks.unseen : mark, place: findPlace(axis, mark), note, aside };
    });
    const marks = all.filter(({ aside }) => aside === "");
    const places = marks.flatMap(({ place }) => place ?? []);
    return {
      row,
      marks,
      beside: all.filter(({ aside }) => aside !== ""),
      claim: isOpen ? session.claims[person.id]?.[row.key] : undefined,
      spread: measureSpread(places),
      median: measureMiddle(places),
      agreement: session.agreements[person.id]?.[row.key],
      overtakers: listOvertakers(
        session,
        person.id,
        row.key,
        all.filter(({ rater }) => rater.self === ""),
      ),
      isCritical: [...row.criticalAt].some((id) => id === person.proposed),
      isOnBothSides:
        line !== undefined && places.some((place) => place >= line) && places.some((place) => place < line),
    };
  });
  return board.toSorted(
    (left, right) => (right.spread ?? -1) - (left.spread ?? -1) || Number(right.isCritical) - Number(left.isCritical),
  );
}
