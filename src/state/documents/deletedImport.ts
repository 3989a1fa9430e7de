import type { Deleted, DeletedItem, Kept, Noun } from "../../domain/kept.ts";
import { fewNames } from "../../domain/nameFew.ts";
import { capitalise, countNoun, joinWords, toNumberWord } from "../../domain/numberWords.ts";
import { daysKept, isExpired } from "./bin.ts";
import { isSameContent } from "./documentImport.ts";
import type { DocumentsState } from "./documentsState.ts";

type Here<T extends Kept> = Pick<DocumentsState<T>, "documents" | "deleted">;

/**
 * What would become of what was deleted elsewhere, the latest first. It never takes the place of what was deleted here later,
 * nor of a document that is here.
 */
export function previewDeleted<T extends Kept>(here: Here<T>, incoming: readonly Deleted<T>[]): DeletedItem<T>[] {
  const listed = new Map(here.deleted.map((one) => [one.document.id, one]));
  return incoming
    .toSorted((left, right) => Date.parse(right.deleted) - Date.parse(left.deleted))
    .map((one) => {
      const { document, deleted } = one;
      const there = listed.get(document.id);
      const others = [here.documents[document.id], there?.document];
      if (isExpired(deleted)) return { ...one, fate: "expired" };
      if (others.some((other) => other && isSameContent(other, document))) return { ...one, fate: "here" };
      if (there && there.deleted >= deleted) return { ...one, fate: "older" };
      listed.set(document.id, one);
      return { ...one, fate: "comes" };
    });
}

/** How many of them come. */
export const countComing = (items: readonly DeletedItem<unknown>[]): number =>
  items.filter(({ fate }) => fate === "comes").length;

const reasons = {
  expired: `deleted more than ${daysKept} days ago`,
  here: "here already, with the same content",
  older: "deleted later in another state",
} as const;
type Reason = keyof typeof reasons;

/** What would become of it, in sentences; none where nothing was deleted. */
export function describeDeletedImport<T extends Kept>(
  items: readonly DeletedItem<T>[],
  nameOf: (document: T) => string,
  noun: Noun,
): string[] {
  const coming = items.filter(({ fate }) => fate === "comes").map(({ document }) => `“${nameOf(document)}”`);
  const count = (reason: Reason) => items.filter(({ fate }) => fate === reason).length;
  const left = (Object.keys(reasons) as Reason[])
    .filter((reason) => count(reason) > 0)
    .map((reason) => `${toNumberWord(count(reason))} ${reasons[reason]}`);
  const names = coming.length > fewNames ? "" : `: ${joinWords(coming)}`;
  const [one, many] = [`deleted ${noun.one}`, `deleted ${noun.many}`];
  return [
    ...(coming.length > 0
      ? [
          `${capitalise(countNoun(coming.length, one, many))} in it will be among your recently deleted ${noun.many}, with the day of deletion${names}.`,
        ]
      : []),
    ...(left.length > 0 ? [`Of the deleted ${noun.many} in it are left out: ${joinWords(left)}.`] : []),
  ];
}
