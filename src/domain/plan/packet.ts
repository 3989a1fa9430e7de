import { describeVerdict } from "../kpi/kpiActual.ts";
import type { Ladder, Level } from "../ladder/ladder.ts";
import { importanceWords } from "../ladder/importance.ts";
import { isWritten } from "./ladderDrift.ts";
import { listArchived, type PacketArchived } from "./packetArchive.ts";
import { type Evidence, findSafeLink, nameEvidence, type Plan } from "./plan.ts";
import { listActuals } from "./planActuals.ts";
import { orderRows } from "./planOrder.ts";
import { describeRating, hasEvidence, isSetAside, isShown, type PlanRow } from "./planRow.ts";
import { describeReadiness, listNames } from "./readiness.ts";
import { toText } from "../ladder/entries.ts";

/** A row with its rating, and the numbers under which its evidence is listed. */
export interface PacketRow {
  readonly key: string;
  readonly subject: string;
  readonly asks: string;
  readonly rating: string;
  readonly evidence: readonly number[];
}

/** The document that a manager reads, before it is given a form. */
export interface Packet {
  readonly person: string;
  readonly title: string;
  readonly ladder: string;
  readonly readiness: string;
  /** Every row that the target calls Critical, asked before or not. */
  readonly critical: readonly PacketRow[];
  /** The other rows that have evidence. */
  readonly shown: readonly PacketRow[];
  readonly actuals: readonly {
    readonly key: string;
    readonly subject: string;
    readonly target: string;
    readonly actual: string;
    readonly date: string;
    readonly verdict: string;
  }[];
  /** Rows on which a next step is agreed. */
  readonly open: readonly (PacketRow & {
    readonly importance: string;
    readonly action: string;
    readonly due: string;
  })[];
  /** How many gaps are neither shown nor have a next step, in a sentence that names the weighty ones; empty where none. */
  readonly openWithout: string;
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
 * Lays out a plan as a promotion packet. Evidence that no row uses, or that has no title, is listed too: nothing is lost on
 * the way to paper.
 */
export function buildPacket(
  ladder: Ladder,
  plan: Plan,
  [from, to]: readonly [Level, Level],
  rows: readonly PlanRow[],
): Packet {
  const ordered = orderRows(rows);
  const pieces = plan.evidence.filter(isWrittenOn);
  const numbers = new Map(pieces.map(({ id }, at) => [id, at + 1]));
  const toNumbers = (ids: readonly string[]) =>
    ids.flatMap((id) => numbers.get(id) ?? []).toSorted((left, right) => left - right);
  const archived = listArchived(ladder, plan, rows);
  const toRow = (row: PlanRow): PacketRow => ({
    key: row.ask.key,
    subject: row.ask.subject,
    asks: toText(row.ask.after),
    rating: row.ask.isGap || isWritten(row.note) ? describeRating(row) : `Asked at ${from.title} already`,
    evidence: toNumbers(row.note.evidence),
  });
  const isCritical = ({ ask }: PlanRow) => ask.importance?.base === "critical";
  const setAside = ordered.filter(isSetAside);
  const live = ordered.filter((row) => !isSetAside(row));
  const hasStep = ({ note }: PlanRow) => note.action.trim() !== "" || note.due !== "";
  const planned = live.filter(hasStep);
  return {
    person: plan.person.trim(),
    title: `${from.title} → ${to.title}`,
    ladder: `${ladder.title} ${ladder.version}`,
    readiness: describeReadiness(rows).join(" "),
    critical: live.filter(isCritical).map(toRow),
    shown: live.filter((row) => !isCritical(row) && hasEvidence(row)).map(toRow),
    actuals: ordered.flatMap((row) =>
      listActuals(ladder, row).map((actual) => ({
        ...actual,
        key: `${row.ask.key}.${actual.key}`,
        subject: row.ask.subject,
        verdict: describeVerdict(actual.verdict),
      })),
    ),
    open: planned.map((row) => ({
      ...toRow(row),
      importance: row.ask.importance ? importanceWords[row.ask.importance.base] : "",
      action: row.note.action.trim(),
      due: row.note.due,
    })),
    openWithout: describeOpen(live.filter((row) => row.ask.isGap && !isShown(row) && !hasStep(row))),
    setAside: setAside.map(({ ask, note }) => ({ key: ask.key, subject: ask.subject, reason: note.reason.trim() })),
    version: ladder.version,
    archived: archived.map((row) => ({ ...row, evidence: toNumbers(row.evidence) })),
    evidence: pieces.map((piece, at) => ({
      ...piece,
      title: isTitled(piece) ? piece.title : `${nameEvidence(piece)} (not counted)`,
      number: at + 1,
      address: findSafeLink(piece.link),
      rows: [
        ...rows.filter(({ note }) => note.evidence.includes(piece.id)).map(({ ask }) => ask.subject),
        ...archived
          .filter(({ evidence }) => evidence.includes(piece.id))
          .map(({ subject }) => `${subject} (of an earlier version)`),
      ],
    })),
  };
}

const isTitled = ({ title }: Evidence) => title.trim() !== "";

/** True where the form of a piece was filled in, though it may lack its title. */
function isWrittenOn({ title, date, story, link, confirmedBy }: Evidence): boolean {
  return (title + date + story + link + confirmedBy).trim() !== "";
}

function describeOpen(rows: readonly PlanRow[]): string {
  if (rows.length === 0) return "";
  const weighty = rows.filter(({ ask }) => ask.importance && ask.importance.base !== "optional");
  const names = weighty.length > 0 ? `, among them ${listNames(weighty.map(({ ask }) => ask.subject))}` : "";
  return `${rows.length} open ${rows.length === 1 ? "gap has" : "gaps have"} no next action yet${names}.`;
}
