import { capitalise, countNoun, joinWords } from "../../domain/numberWords.ts";
import type { DamagedRecord, Deleted, Kept, Noun, Way } from "../../domain/kept.ts";

/** What a deed did to one document. Of an edit only the fields that it changed: what was written since outlasts its undoing. */
export type Change<T> =
  | { readonly kind: "came" | "went"; readonly id: string; readonly document: T }
  | { readonly kind: "dropped"; readonly record: DamagedRecord }
  /** What was deleted elsewhere was put among what was deleted here, in place of one that was kept under the id `aside`. */
  | {
      readonly kind: "binned";
      readonly document: T;
      readonly deleted: string;
      readonly before: Deleted<T> | undefined;
      readonly aside: string | undefined;
    }
  | {
      readonly kind: "changed";
      readonly id: string;
      readonly name: string;
      readonly before: Partial<T>;
      readonly after: Partial<T>;
    };

/** Something that was done with documents as a whole: one made, copied, archived, deleted, some imported. */
export interface Deed<T> {
  readonly said: string | undefined;
  readonly changes: readonly Change<T>[];
}

/** The latest last. Kept as long as the page. */
export interface Deeds<T> {
  readonly past: readonly Deed<T>[];
  readonly future: readonly Deed<T>[];
}

const mostDeeds = 50;

export function recordDeed<T>({ past }: Deeds<T>, deed: Deed<T>): Deeds<T> {
  return { past: [...past, deed].slice(-mostDeeds), future: [] };
}

/** Moves the deed that is at hand to the other side, as it is after it was undone or done again. */
export function turnDeed<T>({ past, future }: Deeds<T>, way: Way, turned: Deed<T>): Deeds<T> {
  return way === "undo"
    ? { past: past.slice(0, -1), future: [...future, turned] }
    : { past: [...past, turned], future: future.slice(0, -1) };
}

/** The deeds without what they changed in these documents; a deed that did nothing else is gone. */
export function dropChanges<T>({ past, future }: Deeds<T>, ids: ReadonlySet<string>): Deeds<T> {
  const drop = (deeds: readonly Deed<T>[]) =>
    deeds.flatMap((deed) => {
      const changes = deed.changes.filter((change) => change.kind !== "changed" || !ids.has(change.id));
      return changes.length > 0 ? { ...deed, changes } : [];
    });
  return { past: drop(past), future: drop(future) };
}

/** What an edit changed, field by field. */
export function toChange<T extends Kept>(name: string, before: T, after: T): Change<T> {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof T)[];
  const changed = fields.filter((field) => before[field] !== after[field]);
  const pick = (document: T) => Object.fromEntries(changed.map((field) => [field, document[field]])) as Partial<T>;
  return { kind: "changed", id: before.id, name, before: pick(before), after: pick(after) };
}

/** "“A” is back.": what undoing a deed came to. */
export function describeUndone<T>(changes: readonly Change<T>[], nameOf: (document: T) => string, noun: Noun): string {
  const toName = (change: Change<T>) =>
    change.kind === "changed"
      ? `“${change.name}”`
      : change.kind === "dropped"
        ? "The record that was set aside"
        : `“${nameOf(change.document)}”`;
  const namesOf = (...kinds: readonly Change<T>["kind"][]) =>
    changes.filter(({ kind }) => kinds.includes(kind)).map(toName);
  const parts = [
    { names: namesOf("went", "dropped"), one: "is back", many: "are back" },
    { names: namesOf("came"), one: "was taken away again", many: "were taken away again" },
    {
      names: namesOf("binned"),
      one: "is off the list of what was deleted",
      many: "are off the list of what was deleted",
    },
    { names: namesOf("changed"), one: "is as it was", many: "are as they were" },
  ].filter(({ names }) => names.length > 0);
  return parts
    .map(({ names, one, many }) => {
      const who = names.length > 3 ? capitalise(countNoun(names.length, noun.one, noun.many)) : joinWords(names);
      return `${who} ${names.length === 1 ? one : many}.`;
    })
    .join(" ");
}

/** "What was written in “A” since stays.": where less than the whole document went back; empty for none. */
export function describeMixed(names: readonly string[]): string {
  const quoted = [...new Set(names)].map((name) => `“${name}”`);
  return quoted.length === 0 ? "" : `What was written in ${joinWords(quoted)} since stays.`;
}

/** "“A” was changed in another tab, so it stays.": what could not be taken away; empty where nothing was left. */
export function describeStuck<T>(documents: readonly T[], nameOf: (document: T) => string): string {
  const names = joinWords(documents.map((document) => `“${nameOf(document)}”`));
  if (documents.length === 0) return "";
  return `${names} ${documents.length === 1 ? "was changed in another tab, so it stays" : "were changed in another tab, so they stay"}.`;
}
