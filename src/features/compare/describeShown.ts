import { changeClasses } from "../../domain/compare/changeClasses.ts";
import type { Filter } from "../../domain/compare/filter.ts";
import type { Ladder, SectionId } from "../../domain/ladder/ladder.ts";
import { joinWords } from "../../domain/numberWords.ts";
import { changeWords } from "../../parts/changeWords.ts";
import { movedWords } from "./movedWords.ts";

/** Which rows a person chose to see. */
export interface Choice {
  readonly filter: Filter;
  /** The sections chosen; undefined where none was. */
  readonly chosen: ReadonlySet<SectionId> | undefined;
}

/**
 * Says on what is taken along that it is a part, and which: "Shown: raised and lowered, in Skills, with “kube”: 18 of 866
 * rows". Undefined where it is all.
 */
export function describeShown(ladder: Ladder, { filter, chosen }: Choice, shown: number, total: number) {
  if (shown === total) return undefined;
  const { classes, moved, words, onlyDifferences } = filter;
  const names = changeClasses.filter((name) => classes.has(name)).map((name) => changeWords[name].word.toLowerCase());
  const sections = ladder.sections.filter(({ id }) => chosen?.has(id)).map(({ title }) => title);
  const parts = [
    names.length > 0 ? joinWords(names) : onlyDifferences ? "what differs" : "everything",
    moved && `where ${movedWords[moved]}`,
    sections.length > 0 && `in ${joinWords(sections)}`,
    words.length > 0 && `with “${words.join(" ")}”`,
  ].filter((part) => typeof part === "string");
  return `Shown: ${parts.join(", ")}: ${shown} of ${total} rows`;
}

/** More sections than these are counted in a file’s name. */
const mostNamed = 3;
/** Signs of the words that a person looked for: no more than these, as some systems cut long names. */
const mostSigns = 40;

/** The choice as the end of a file’s name: "-raised-lowered-skills-kube". Empty where it is the default. */
export function nameChoice({ filter, chosen }: Choice): string {
  const { classes, moved, words, onlyDifferences } = filter;
  const sections = [...(chosen ?? [])];
  const said = words
    .join("-")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, mostSigns)
    .replaceAll(/^-+|-+$/g, "");
  return [
    ...(onlyDifferences ? [] : ["everything"]),
    ...changeClasses.filter((name) => classes.has(name)),
    ...(moved ? [moved] : []),
    ...(sections.length > mostNamed ? [`${sections.length}-sections`] : sections),
    ...(said ? [said] : []),
  ]
    .map((part) => `-${part}`)
    .join("");
}
