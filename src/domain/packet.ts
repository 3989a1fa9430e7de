import { describeVerdict, judgeActual, listTargetKeys } from "./kpiActual.ts";
import { describeTarget } from "./kpi.ts";
import type { Ladder, Level } from "./ladder.ts";
import { importanceWords } from "./importance.ts";
import { type Evidence, findSafeLink, type Plan } from "./plan.ts";
import { orderRows } from "./planOrder.ts";
import { describeRating, isSetAside, type PlanRow } from "./planRow.ts";
import { describeReadiness } from "./readiness.ts";
import { toText } from "./entries.ts";
import { describeFigure } from "./units.ts";

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
    readonly verdict: string;
  }[];
  /** Open gaps on which a next step is agreed. */
  readonly open: readonly (PacketRow & {
    readonly importance: string;
    readonly action: string;
    readonly due: string;
  })[];
  /** How many open gaps have no next step. */
  readonly openWithout: number;
  readonly setAside: readonly { readonly key: string; readonly subject: string; readonly reason: string }[];
  readonly evidence: readonly (Omit<Evidence, "link"> & {
    readonly number: number;
    readonly link: string;
    /** Undefined where the link must not be opened. */
    readonly address: string | undefined;
    readonly rows: readonly string[];
  })[];
}

/** Lays out a plan as a promotion packet. Evidence that no row uses is listed too: nothing is lost on the way to paper. */
export function buildPacket(
  ladder: Ladder,
  plan: Plan,
  [from, to]: readonly [Level, Level],
  rows: readonly PlanRow[],
): Packet {
  const ordered = orderRows(rows);
  const pieces = plan.evidence.filter(({ title }) => title.trim() !== "");
  const numbers = new Map(pieces.map(({ id }, at) => [id, at + 1]));
  const toRow = (row: PlanRow): PacketRow => ({
    key: row.ask.key,
    subject: row.ask.subject,
    asks: toText(row.ask.after),
    rating: describeRating(row),
    evidence: row.evidence.flatMap(({ id }) => numbers.get(id) ?? []),
  });
  const isCritical = ({ ask }: PlanRow) => ask.importance?.base === "critical";
  const setAside = ordered.filter(isSetAside);
  const live = ordered.filter((row) => !isSetAside(row));
  const open = live.filter(
    ({ ask, note }) => ask.isGap && note.rating !== "demonstrated" && note.rating !== "sustained",
  );
  const planned = open.filter(({ note }) => note.action.trim() !== "" || note.due !== "");
  return {
    person: plan.person.trim(),
    title: `${from.title} → ${to.title}`,
    ladder: `${ladder.title} ${plan.ladder.version}`,
    readiness: describeReadiness(rows).join(" "),
    critical: live.filter(isCritical).map(toRow),
    shown: live.filter((row) => !isCritical(row) && row.evidence.some(({ id }) => numbers.has(id))).map(toRow),
    actuals: ordered.flatMap((row) => listActuals(ladder, row)),
    open: planned.map((row) => ({
      ...toRow(row),
      importance: row.ask.importance ? importanceWords[row.ask.importance.base] : "",
      action: row.note.action.trim(),
      due: row.note.due,
    })),
    openWithout: open.length - planned.length,
    setAside: setAside.map(({ ask, note }) => ({ key: ask.key, subject: ask.subject, reason: note.reason.trim() })),
    evidence: pieces.map((piece, at) => ({
      ...piece,
      number: at + 1,
      address: findSafeLink(piece.link),
      rows: rows.filter(({ note }) => note.evidence.includes(piece.id)).map(({ ask }) => ask.subject),
    })),
  };
}

function listActuals(ladder: Ladder, { ask, note }: PlanRow): Packet["actuals"] {
  const entry = ask.after;
  const kpi = entry.kind === "kpi" ? ladder.kpiById.get(entry.value.kpi) : undefined;
  if (entry.kind !== "kpi" || !kpi) return [];
  return listTargetKeys(entry.value.targets).flatMap(({ key, target }) => {
    const actual = note.actuals[key];
    if (!actual) return [];
    const figure = describeFigure(actual.value, actual.value, kpi.unit);
    return {
      key: `${ask.key}.${key}`,
      subject: ask.subject,
      target: describeTarget(target),
      actual: actual.date ? `${figure} (${actual.date})` : figure,
      verdict: describeVerdict(judgeActual(kpi, target, actual.value)),
    };
  });
}
