import type { Ask } from "./gap.ts";
import type { Ladder } from "../ladder/ladder.ts";
import { restateActuals } from "./measuredTargets.ts";
import { type ArchivedRow, emptyNote, mostAgainst, type Note, type Plan, type Words } from "./plan.ts";
import { toLines } from "../compare/rowText.ts";

/** What became of what is asked since the plan was made: it is new, in other words, elsewhere, or as it was. */
export type DriftKind = "new" | "reworded" | "moved" | "kept";

export interface LadderDrift {
  /** By the key of what is asked now. */
  readonly kinds: ReadonlyMap<string, DriftKind>;
  /** The key that a row had before it moved to another section, by the one it has now. */
  readonly oldKeys: ReadonlyMap<string, string>;
  /** Keys of rows that are asked no longer. */
  readonly removed: readonly string[];
  /** True where anything differs, or the ladder has another version. */
  readonly hasMoved: boolean;
}

/** The words of all that is asked, by key: what a plan remembers of the ladder it is made on. */
export function rememberWords(asks: readonly Ask[]): Record<string, Words> {
  return Object.fromEntries(asks.map((ask) => [ask.key, toWords(ask)]));
}

function toWords({ subject, group = "", after }: Ask): Words {
  return { subject, heading: group, asks: toLines(after).join("\n") };
}

/** Keys of rows that were written on though the plan has no words of them: the ladder got them after it was made. */
export function listAdded({ words, notes }: Pick<Plan, "words" | "notes">): string[] {
  return Object.entries(notes).flatMap(([key, note]) => (!words[key] && isWritten(note) ? key : []));
}

/** What became of a plan's rows, and of those `added` since that were written on, on the ladder of today. */
export function findDrift(
  ladder: Ladder,
  plan: Pick<Plan, "words" | "ladder">,
  asks: readonly Ask[],
  added: readonly string[],
): LadderDrift {
  const asked = new Map(asks.map((ask) => [ask.key, ask]));
  const gone = new Set(Object.keys(plan.words).filter((key) => !asked.has(key)));
  const kinds = new Map<string, DriftKind>();
  const oldKeys = new Map<string, string>();
  for (const [key, ask] of asked) {
    const now = toWords(ask);
    const old = plan.words[key];
    if (old) {
      kinds.set(key, old.asks !== now.asks ? "reworded" : old.heading !== now.heading ? "moved" : "kept");
      continue;
    }
    // A row that has a note of its own keeps that one.
    const source = added.includes(key) ? undefined : findSource(key, now, gone, plan.words);
    kinds.set(key, source ? "moved" : "new");
    if (!source) continue;
    oldKeys.set(key, source);
    gone.delete(source);
  }
  const removed = [...gone, ...added.filter((key) => !asked.has(key))];
  const isOther = [...kinds.values()].some((kind) => kind !== "kept") || removed.length > 0;
  return { kinds, oldKeys, removed, hasMoved: isOther || plan.ladder.version !== ladder.version };
}

/** A row that left its section keeps its id or its words. */
function findSource(key: string, now: Words, gone: ReadonlySet<string>, words: Plan["words"]): string | undefined {
  const id = key.slice(key.indexOf(".") + 1);
  const candidates = [...gone].filter(
    (old) => words[old]?.asks === now.asks || (old.endsWith(`.${id}`) && words[old]?.subject === now.subject),
  );
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** What the plan remembers of a row; of one that came after it was made, no more than its key. */
export function getWords({ words }: Pick<Plan, "words">, key: string): Words {
  return words[key] ?? { subject: key, heading: "", asks: "" };
}

/**
 * The plan on the ladder of today: moved rows go by their new keys, and what is asked no longer is archived with all that
 * was written on it.
 */
export function adoptLadder(ladder: Ladder, plan: Plan, asks: readonly Ask[]): Plan {
  const { oldKeys, removed } = findDrift(ladder, plan, asks, listAdded(plan));
  const newKeys = new Map([...oldKeys].map(([now, old]) => [old, now]));
  const lost = new Set(removed);
  // Where a row moves to, there is no note, or an empty one.
  const kept = Object.entries(plan.notes)
    .filter(([key]) => !lost.has(key) && !oldKeys.has(key))
    .map(([key, note]) => [newKeys.get(key) ?? key, note, getWords(plan, key)] as const);
  const askOf = new Map(asks.map((ask) => [ask.key, ask]));
  return {
    ...plan,
    ladder: { id: ladder.id, version: ladder.version },
    notes: Object.fromEntries(kept.map(([key, note, words]) => [key, restateNote(note, askOf.get(key), words)])),
    words: rememberWords(asks),
    archivedRows: archiveRows(plan, removed),
  };
}

/** Facts stand on the first line of what a row asks: of a KPI, its targets. */
function restateNote(note: Note, ask: Ask | undefined, { asks }: Words): Note {
  if (ask?.after.kind !== "kpi" || Object.keys(note.actuals).length === 0) return note;
  const then = asks.slice(0, mostAgainst).split("\n", 1).join("");
  return { ...note, actuals: restateActuals(ask.after.value.targets, note.actuals, then) };
}

/** The archived rows of a plan, and those of the `removed` ones on which something was written. */
export function archiveRows(
  plan: Pick<Plan, "archivedRows" | "words" | "notes">,
  removed: readonly string[],
): readonly ArchivedRow[] {
  const leaving = removed
    .map((key) => ({ key, words: getWords(plan, key), note: plan.notes[key] ?? emptyNote }))
    .filter(({ note }) => isWritten(note));
  return [...plan.archivedRows, ...leaving];
}

/** True where a person wrote anything on the row. */
export function isWritten({ rating, reason, evidence, action, due, actuals, done = [] }: Note): boolean {
  return (
    rating !== "not-started" ||
    reason + action + due !== "" ||
    evidence.length + done.length + Object.keys(actuals).length > 0
  );
}
