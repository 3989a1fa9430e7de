import { describeVerdict } from "../kpi/kpiActual.ts";
import type { Ladder, Level } from "../ladder/ladder.ts";
import { importanceWords } from "../ladder/importance.ts";
import { isWritten } from "./ladderDrift.ts";
import { listArchived, type PacketArchived } from "./packetArchive.ts";
import { isBlank, isEvidence, nameEvidence } from "./evidence.ts";
import { describeOpen } from "./packetOpen.ts";
import { type Evidence, findSafeLink, type Plan } from "./plan.ts";
import { listActuals } from "./planActuals.ts";
import { orderRows } from "./planOrder.ts";
import { describeRating, hasEvidence, isSetAside, isShown, type PlanRow } from "./planRow.ts";
import { describeReadiness } from "./readiness.ts";
import { nameAsks } from "./rowNames.ts";
import { toText } from "../ladder/entries.ts";

/** A row with its rating, and the numbers under which its evidence is listed. */
export interface PacketRow {
  readonly key: string;
  readonly subject: string;
  readonly asks: string;
  readonly rating: string;
  /** What comes next on a row that is shown; of any other, it stands with the open gaps. */
  readonly next: { readonly action: string; readonly due: string } | undefined;
  readonly evidence: readonly number[];
  /** False where the present level asks it already, and nothing was written on it: none is needed then. */
  readonly needsEvidence: boolean;
}

/** The document that a manager reads, before it is given a form. */
export interface Packet {
  readonly person: string;
  readonly title: string;
  readonly ladder: string;
  /** The day of making, ISO 8601. */
  readonly made: string;
  readonly readiness: string;
  /** Every row that the target calls Critical, asked before or not. */
  readonly critical: readonly PacketRow[];
  /** The other rows that are rated as shown, and have evidence. */
  readonly shown: readonly PacketRow[];
  /** The other rows that have evidence, and are not rated as shown. */
  readonly begun: readonly PacketRow[];
  readonly actuals: readonly {
    readonly key: string;
    readonly subject: string;
    readonly target: string;
    readonly actual: string;
    readonly date: string;
    readonly verdict: string;
  }[];
  /** Rows that are not shown, and on which a next step is agreed. */
  readonly open: readonly {
    readonly key: string;
    readonly subject: string;
    readonly importance: string;
    readonly rating: string;
    readonly action: string;
    readonly due: string;
  }[];
  /** How many gaps are neither shown nor have a next step, in a sentence that adds up; empty where there are none. */
  readonly openWithout: string;
  /** What was done of what was agreed, the latest last. */
  readonly done: readonly {
    readonly key: string;
    readonly subject: string;
    readonly action: string;
    /** ISO 8601; empty where none was given. */
    readonly on: string;
  }[];
  readonly setAside: readonly { readonly key: string; readonly subject: string; readonly reason: string }[];
  /** The version of the ladder that no longer asks the archived rows. */
  readonly version: string;
  readonly archived: readonly (Omit<PacketArchived, "evidence"> & Pick<PacketRow, "evidence">)[];
  readonly evidence: readonly (Omit<Evidence, "link"> & {
    readonly number: number;
    readonly link: string;
    /** Undefined where the link must not be opened. */
    readonly address: string | undefined;
    readonly rows: readonly string[];
  })[];
}

/**
 * Lays out a plan as a promotion packet, made on the day `made` (ISO 8601). Evidence that no row uses, or that is a draft,
 * is listed too: nothing is lost on the way to paper.
 */
export function buildPacket(
  ladder: Ladder,
  plan: Plan,
  [from, to]: readonly [Level, Level],
  rows: readonly PlanRow[],
  made: string,
): Packet {
  const ordered = orderRows(rows);
  const names = nameAsks(rows.filter((row) => isCritical(row) || isWritten(row.note)).map(({ ask }) => ask));
  const nameOf = ({ ask }: PlanRow) => names.get(ask.key) ?? ask.subject;
  const pieces = plan.evidence.filter((piece) => !isBlank(piece));
  const numbers = new Map(pieces.map(({ id }, at) => [id, at + 1]));
  const toNumbers = (ids: readonly string[]) =>
    ids.flatMap((id) => numbers.get(id) ?? []).toSorted((left, right) => left - right);
  const archived = listArchived(ladder, plan, rows);
  const toStep = ({ note }: PlanRow) => ({ action: note.action.trim(), due: note.due });
  const hasStep = (row: PlanRow) => toStep(row).action + row.note.due !== "";
  const toRow = (row: PlanRow): PacketRow => ({
    key: row.ask.key,
    subject: nameOf(row),
    asks: toText(row.ask.after),
    rating: isOpenTo(row) ? describeRating(row) : `Asked at ${from.title} already`,
    needsEvidence: isOpenTo(row),
    next: isShown(row) && hasStep(row) ? toStep(row) : undefined,
    evidence: toNumbers(row.note.evidence),
  });
  const setAside = ordered.filter(isSetAside);
  const live = ordered.filter((row) => !isSetAside(row));
  const others = live.filter((row) => !isCritical(row) && hasEvidence(row));
  const unshown = live.filter((row) => !isShown(row));
  return {
    person: plan.person.trim(),
    title: `${from.title} → ${to.title}`,
    ladder: `${ladder.title} ${ladder.version}`,
    made,
    readiness: describeReadiness(rows).join(" "),
    critical: live.filter(isCritical).map(toRow),
    shown: others.filter(isShown).map(toRow),
    begun: others.filter((row) => !isShown(row)).map(toRow),
    actuals: ordered.flatMap((row) =>
      listActuals(ladder, row).map((actual) => ({
        ...actual,
        key: `${row.ask.key}.${actual.key}`,
        subject: nameOf(row),
        verdict: actual.verdict ? describeVerdict(actual.verdict) : "Asked no longer, so not judged",
      })),
    ),
    open: unshown.filter(hasStep).map((row) => ({
      key: row.ask.key,
      subject: nameOf(row),
      importance: row.ask.importance ? importanceWords[row.ask.importance.base] : "",
      rating: describeRating(row),
      ...toStep(row),
    })),
    openWithout: describeOpen(unshown.filter((row) => row.ask.isGap && !hasStep(row))),
    done: ordered
      .flatMap((row) =>
        (row.note.done ?? []).map((one, at) => ({ ...one, key: `${row.ask.key} ${at}`, subject: nameOf(row) })),
      )
      .toSorted((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0)),
    setAside: setAside.map((row) => ({ key: row.ask.key, subject: nameOf(row), reason: row.note.reason.trim() })),
    version: ladder.version,
    archived: archived.map((row) => ({ ...row, evidence: toNumbers(row.evidence) })),
    evidence: pieces.map((piece, at) => ({
      ...piece,
      title: [
        nameEvidence(piece),
        !isEvidence(piece) && "(a draft, not counted)",
        piece.date > made && "(dated in the future)",
      ]
        .filter(Boolean)
        .join(" "),
      number: at + 1,
      address: findSafeLink(piece.link),
      rows: [
        ...ordered.filter(({ note }) => note.evidence.includes(piece.id)).map(nameOf),
        ...archived
          .filter(({ evidence }) => evidence.includes(piece.id))
          .map(({ subject }) => `${subject} (of an earlier version)`),
      ],
    })),
  };
}

const isOpenTo = ({ ask, note }: PlanRow) => ask.isGap || isWritten(note);

const isCritical = ({ ask }: PlanRow) => ask.importance?.base === "critical";
