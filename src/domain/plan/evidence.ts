import { countNoun } from "../numberWords.ts";
import { type Evidence, findSafeLink } from "./plan.ts";

/** True where a piece counts as evidence: it has a title, or a link that can be opened. Any other is a draft. */
export function isEvidence({ title, link }: Pick<Evidence, "title" | "link">): boolean {
  return title.trim() !== "" || findSafeLink(link) !== undefined;
}

/** True where nothing was written on a piece. */
export function isBlank({ title, date, story, link, confirmedBy }: Evidence): boolean {
  return (title + date + story + link + confirmedBy).trim() === "";
}

/** What a piece of evidence is called, even where it was given no title; never longer than a title may be. */
export function nameEvidence({ title, link }: Pick<Evidence, "title" | "link">): string {
  const address = findSafeLink(link);
  return title.trim() || (address ? `Link to ${new URL(address).host.slice(0, 100)}` : "Evidence without a title");
}

/** "two pieces of evidence, one draft"; empty where there are none. */
export function countEvidence(pieces: readonly Evidence[]): string {
  const counted = pieces.filter(isEvidence).length;
  const drafts = pieces.length - counted;
  return [counted > 0 && `${countNoun(counted, "piece")} of evidence`, drafts > 0 && countNoun(drafts, "draft")]
    .filter((part) => part !== false)
    .join(", ");
}
