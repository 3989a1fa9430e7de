import { findBlindness } from "./blind.ts";
import { type BoardMark, type BoardRow, buildScale, listBoardRows, type Scale } from "./board.ts";
import type { Ladder } from "../ladder/ladder.ts";
import { findLevel } from "../ladder/ladder.ts";
import { describeOvertaken, findReason } from "./overtaken.ts";
import { describeLate } from "./describeLate.ts";
import { type Aside, findAside } from "./late.ts";
import { describeMark, type LevelAxis } from "./levelAxis.ts";
import { type CandidateMinutes, toCandidateMinutes } from "./candidateMinutes.ts";
import {
  findDecision,
  findSheet,
  listLog,
  listRatersOf,
  outsideMarks,
  type Agreement,
  type LogEntry,
  type Person,
  type Session,
} from "./session.ts";
import { describePlacement, findPlacement } from "./placement.ts";

/** A row of the board on paper. Texts are empty where there is nothing. */
export interface MinutesRow {
  readonly key: string;
  readonly section: string;
  readonly subject: string;
  readonly isCritical: boolean;
  readonly marks: readonly {
    readonly id: string;
    readonly rater: string;
    readonly mark: string;
    readonly note: string;
    readonly aside: Aside;
  }[];
  readonly agreed: string;
  /** ISO 8601; empty where nothing is agreed, or a file of other hands does not log it. */
  readonly agreedAt: string;
  readonly reason: string;
  readonly by: string;
}

/** A change of an agreed value in words. */
export interface MinutesChange {
  readonly key: string;
  /** ISO 8601. */
  readonly at: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

export interface PersonMinutes {
  readonly id: string;
  readonly name: string;
  /** "SRE Engineer → Senior"; one level where they stay at it. */
  readonly way: string;
  /** Why there are no marks; empty where the board is open. */
  readonly closed: string;
  readonly decision:
    | {
        readonly level: string;
        readonly why: string;
        readonly rows: readonly string[];
        readonly by: string;
        readonly date: string;
      }
    | undefined;
  readonly placement: readonly string[];
  /** Whose marks are shown apart; empty where nobody's came late, and while the board is closed. */
  readonly late: string;
  /** The level that each rater sees as a whole, and their sentence. */
  readonly wholes: readonly {
    readonly id: string;
    readonly rater: string;
    readonly level: string;
    readonly sentence: string;
    readonly aside: Aside;
  }[];
  /** By disagreement, those that somebody saw or that are agreed. */
  readonly rows: readonly MinutesRow[];
  /** Those that nobody saw, and on which nothing is agreed. */
  readonly unseen: readonly MinutesRow[];
  readonly log: readonly MinutesChange[];
}

/** The document that remains of a session, before it is given a form. */
export interface Minutes {
  readonly title: string;
  readonly date: string;
  readonly ladder: string;
  readonly levels: readonly string[];
  /** Managers who rated or were asked to. */
  readonly raters: readonly { readonly id: string; readonly name: string; readonly isAway: boolean }[];
  readonly people: readonly PersonMinutes[];
  readonly candidates: readonly CandidateMinutes[];
}

/** Writes up a session. A board that is still blind gives its agreed values and its decision, but no mark. */
export function buildMinutes(ladder: Ladder, session: Session): Minutes {
  const scale = buildScale(ladder, session);
  return {
    title: session.title.trim() || "Calibration",
    date: session.date,
    ladder: `${ladder.title} ${session.ladder.version}`,
    levels: scale.axis.levels.map(({ title }) => title),
    raters: session.raters.filter(({ self }) => self === "").map(({ id, name, isAway }) => ({ id, name, isAway })),
    people: session.people.map((person) => toPersonMinutes(ladder, scale, session, person)),
    candidates: session.candidates.map((candidate) => toCandidateMinutes(ladder, session, candidate)),
  };
}

function toPersonMinutes(ladder: Ladder, scale: Scale, session: Session, person: Person): PersonMinutes {
  const { axis } = scale;
  const board = listBoardRows(scale, session, person);
  const isTold = ({ marks, beside, agreement }: BoardRow) =>
    agreement !== undefined || [...marks, ...beside].some(({ mark }) => mark !== outsideMarks.unseen);
  const { isOpen, sentence } = findBlindness(session, person.id);
  const name = (level: string) => findLevel(ladder, level)?.title ?? level;
  const nameRow = (key: string) =>
    board.find(({ row }) => row.key === key)?.row.subject ?? session.subjects[key] ?? key;
  const decision = findDecision(session, person.id);
  const log = listLog(session, person.id);
  const toRow = (row: BoardRow) => toMinutesRow(axis, row, log);
  return {
    id: person.id,
    name: person.name,
    way:
      person.present === person.proposed ? name(person.present) : `${name(person.present)} → ${name(person.proposed)}`,
    closed: sentence,
    decision: decision && {
      ...decision,
      level: describeMark(axis, decision.level),
      rows: decision.rows.map(nameRow),
    },
    placement: describePlacement(axis, findPlacement(axis, board, person), person),
    late: isOpen ? describeLate(session, person.id) : "",
    wholes: isOpen ? listWholes(axis, session, person) : [],
    rows: board.filter(isTold).map(toRow),
    unseen: isOpen ? board.filter((row) => !isTold(row)).map(toRow) : [],
    log: log.map(({ key, at, row, before, after }) => ({
      key,
      at,
      subject: nameRow(row),
      before: describeAgreement(axis, before),
      after: describeAgreement(axis, after),
    })),
  };
}

function listWholes(axis: LevelAxis, session: Session, person: Person): PersonMinutes["wholes"] {
  return listRatersOf(session, person.id).flatMap((rater) => {
    const sheet = findSheet(session, person.id, rater.id);
    if (!sheet || sheet.finished === "" || sheet.level + sheet.sentence.trim() === "") return [];
    const { level, sentence } = sheet;
    return {
      id: rater.id,
      rater: rater.name,
      level: level && describeMark(axis, level),
      sentence,
      aside: findAside(session, rater, sheet),
    };
  });
}

function toMinutesRow(axis: LevelAxis, board: BoardRow, log: readonly LogEntry[]): MinutesRow {
  const { row, marks, beside, agreement, isCritical } = board;
  const toMark = ({ rater, mark, note, aside }: BoardMark) => ({
    id: rater.id,
    rater: rater.name,
    mark: describeMark(axis, mark),
    note,
    aside,
  });
  return {
    key: row.key,
    section: row.section.title,
    subject: row.subject,
    isCritical,
    marks: [...marks, ...beside].map(toMark),
    agreed: agreement ? describeMark(axis, agreement.mark) : "",
    agreedAt: (agreement && log.findLast((entry) => entry.row === row.key)?.at) ?? "",
    reason: [findReason(board), describeOvertaken(board)].filter(Boolean).join(" "),
    by: agreement?.by ?? "",
  };
}

/** "Senior (led the migration; agreed by Ana)", "nothing". */
function describeAgreement(axis: LevelAxis, agreement: Agreement | undefined): string {
  if (!agreement) return "nothing";
  const { mark, reason, by } = agreement;
  const facts = [reason.trim(), by.trim() && `agreed by ${by.trim()}`].filter(Boolean);
  return describeMark(axis, mark) + (facts.length > 0 ? ` (${facts.join("; ")})` : "");
}
