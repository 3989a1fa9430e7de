import { findLevel, getLevel, type Ladder, type LevelId } from "../../domain/ladder/ladder.ts";
import { joinWords } from "../../domain/numberWords.ts";
import { stringifySearch } from "../../routes/searchValues.ts";
import type { SearchItem } from "./searchItem.ts";

const prefix = "compare:";

/** The comparison of these levels, in this order. */
export function toComparisonItem(ladder: Ladder, ids: readonly LevelId[]): SearchItem {
  const [first = "", ...rest] = ids.map((id) => getLevel(ladder, id).title);
  return {
    id: `${prefix}${ids.join(",")}`,
    kind: "action",
    title: `Compare ${first} with ${joinWords(rest)}`,
    note: "What is new, raised or gone, row by row",
    names: "vs versus diff differences",
    text: "",
    deed: { do: "go", address: `/compare${stringifySearch({ levels: ids })}` },
  };
}

/** The steps of the ladder. */
export const listPathItems = (ladder: Ladder) =>
  ladder.paths.map(({ from, to }) => toComparisonItem(ladder, [from, to]));

/** The comparison that an item's id names; undefined where it names none that the ladder has. */
export function findComparisonItem(ladder: Ladder, id: string): SearchItem | undefined {
  if (!id.startsWith(prefix)) return undefined;
  const levels = id
    .slice(prefix.length)
    .split(",")
    .map((level) => findLevel(ladder, level)?.id);
  return levels.length > 1 && levels.every((level) => level !== undefined)
    ? toComparisonItem(ladder, levels)
    : undefined;
}
