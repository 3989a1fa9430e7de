import { findNearLevel } from "../../domain/ladder/findNearLevel.ts";
import { findLevel, type Ladder, type Level, type LevelId } from "../../domain/ladder/ladder.ts";
import { joinWords } from "../../domain/numberWords.ts";
import type { CompareSearch } from "../../routes/compareSearch.ts";

/** What an address says of its levels that cannot be had, and the levels that may be meant. */
export interface LevelNotice {
  readonly text: string;
  readonly way?: { readonly before: string; readonly text: string; readonly levels: readonly LevelId[] };
}

const quote = (name: string) => `“${name}”`;
const nameAll = (levels: readonly { readonly title: string }[]) => levels.map(({ title }) => title).join(" → ");

/** Which levels an address names that are not shown, each time with those that are shown. */
export function describeLevels(
  ladder: Ladder,
  { levels: asked = [], besides = [] }: Pick<CompareSearch, "levels" | "besides">,
  shown: readonly Level[],
): LevelNotice[] {
  const strange = asked.filter((name) => name !== "" && !findLevel(ladder, name));
  const instead = `${nameAll(shown)} ${shown.length === 1 ? "is shown alone" : "is shown"}`;
  const notices: LevelNotice[] = [];
  if (asked.length > 0 && asked.every((name) => name === ""))
    notices.push({ text: `The address names no level, so ${instead}.` });
  if (strange.length > 0) {
    const names = joinWords(strange.map(quote));
    const isNone = strange.length === 1 ? `${names} is no level` : `${names} are no levels`;
    const rest =
      strange.length < asked.length
        ? `: without ${strange.length === 1 ? "it" : "them"} ${instead}`
        : `, so ${instead} instead`;
    notices.push({ text: `${isNone} of this ladder${rest}.`, ...findWay(ladder, asked) });
  }
  if (besides.length > 0) {
    const others = besides.map((name) => findLevel(ladder, name) ?? { title: quote(name) });
    const text = `The address names levels twice: ${instead}, not ${nameAll(others)}.`;
    const levels = besides.flatMap((name) => findLevel(ladder, name)?.id ?? []);
    const hasAll = levels.length === besides.length;
    notices.push({ text, ...(hasAll && { way: { before: "", text: `Show ${nameAll(others)}`, levels } }) });
  }
  return notices;
}

/** The levels asked for, those that are near in the place of what there is not. */
function findWay(ladder: Ladder, asked: readonly string[]): Pick<LevelNotice, "way"> {
  const near = asked.map((name) => findLevel(ladder, name) ?? findNearLevel(ladder, name));
  const levels = [...new Set(near.flatMap((level) => level ?? []))];
  const isNearer = asked.some((name, at) => near[at] && !findLevel(ladder, name));
  return isNearer
    ? { way: { before: "Did you mean ", text: nameAll(levels), levels: levels.map(({ id }) => id) } }
    : {};
}
