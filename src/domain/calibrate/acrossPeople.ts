import type { Scale } from "./board.ts";
import { describeMark, findPlace, type LevelAxis } from "./levelAxis.ts";
import { capitalise, countNoun } from "../numberWords.ts";
import { findDecision, type Mark, outsideMarks, type Person, type Session } from "./session.ts";
import type { SheetRow } from "./sheetRow.ts";

/** How an agreed value stands against a level. `by` is in levels, and 0 but above and below. */
export interface Fit {
  readonly kind: "meets" | "above" | "below" | "not-seen" | "not-agreed" | "not-asked" | "off-scale";
  readonly by: number;
}

/** The level that a person is held against: the decided one, else the proposed one. */
export function findRequiredLevel(session: Pick<Session, "decisions">, person: Person): string {
  return findDecision(session, person.id)?.level ?? person.proposed;
}

/**
 * How what was agreed stands against what a level asks in a row. A level that is none of those in question is off the
 * scale: nobody was rated against it. A mark that the ladder no longer knows is not agreed.
 */
export function findFit(axis: LevelAxis, row: SheetRow, level: string, mark: Mark | undefined): Fit {
  const column = axis.levels.findIndex(({ id }) => id === level);
  const line = findPlace(axis, level);
  if (line === undefined) return { kind: "off-scale", by: 0 };
  if (!row.cells[column]?.length) return { kind: "not-asked", by: 0 };
  if (mark === outsideMarks.unseen) return { kind: "not-seen", by: 0 };
  const place = mark === undefined ? undefined : findPlace(axis, mark);
  if (place === undefined) return { kind: "not-agreed", by: 0 };
  const by = Math.abs(place - line);
  return { kind: by === 0 ? "meets" : place > line ? "above" : "below", by };
}

/** "Meets", "One level below", "Not asked at Senior". */
export function describeFit(axis: LevelAxis, { kind, by }: Fit, level: string): string {
  const title = describeMark(axis, level);
  switch (kind) {
    case "meets":
      return "Meets";
    case "above":
    case "below":
      return `${capitalise(countNoun(by, "level"))} ${kind}`;
    case "not-seen":
      return "Not seen";
    case "not-agreed":
      return "Not agreed yet";
    case "not-asked":
      return `Not asked at ${title}`;
    case "off-scale":
      return `${title} was not rated`;
  }
}

/** A skill and how each person stands in it, in the order of the people. */
export interface AcrossRow {
  readonly row: SheetRow;
  readonly fits: readonly Fit[];
}

/** Everybody's agreed values in every skill, against the level that each is held against. */
export function listAcrossPeople({ axis, rows }: Scale, session: Session): AcrossRow[] {
  return rows.filter(isSkill).map((row) => ({
    row,
    fits: session.people.map((person) =>
      findFit(axis, row, findRequiredLevel(session, person), session.agreements[person.id]?.[row.key]?.mark),
    ),
  }));
}

/** True for a row that stands in the catalogue of skills. */
export const isSkill = ({ section }: SheetRow) => section.kind === "skills";
