import { listHeadings } from "../../domain/ladder/entries.ts";
import { splitWords } from "../../domain/filterWords.ts";
import { tierWords } from "../../domain/ladder/importance.ts";
import type { Ladder, Level } from "../../domain/ladder/ladder.ts";
import type { MatrixKind } from "../../domain/matrix/matrix.ts";
import type { MatrixFilter } from "../../domain/matrix/matrixFilter.ts";
import type { MatrixSort } from "../../domain/matrix/matrixSort.ts";
import { movements } from "../../domain/matrix/movement.ts";
import type { MatrixSearch } from "../../routes/matrixSearch.ts";
import { matrixKinds } from "./matrixKinds.ts";

/** What an address asks for, told in the ladder's own levels and categories. */
export interface ResolvedMatrix {
  readonly levels: readonly Level[];
  readonly filter: MatrixFilter;
  readonly sort: MatrixSort;
  /** What the address asked for that cannot be had, in sentences. */
  readonly notices: readonly string[];
}

const plainSorts = ["category", "name", "levels", "movement"] as const;

/** Takes from the address what the ladder has, and says what it does not have. */
export function resolveMatrix(ladder: Ladder, kind: MatrixKind, search: MatrixSearch): ResolvedMatrix {
  const notices: string[] = [];
  /** Those of the asked-for words that there are; the others are told. */
  const pick = <Value extends string>(
    what: string,
    asked: readonly string[] = [],
    known: readonly Value[],
  ): Value[] => {
    for (const word of asked)
      if (!known.some((other) => other === word)) notices.push(`There is no ${what} “${word}”; it is left out.`);
    return known.filter((word) => asked.includes(word));
  };
  const ids = ladder.levels.map(({ id }) => id);
  const chosen = pick("level", search.levels, ids);
  const levels = chosen.length > 0 ? ladder.levels.filter(({ id }) => chosen.includes(id)) : ladder.levels;
  const shown = levels.map(({ id }) => id);
  const section = ladder.sections.find((other) => other.kind === kind);
  const at = pick("column for the level", search.at, shown);
  const filter = {
    bases: pick(matrixKinds[kind].base, search.is, Object.keys(matrixKinds[kind].bases)),
    every: search.match === "all",
    tiers: pick("tier", search.tier, Object.keys(tierWords)),
    movements: pick("movement", search.moves, movements),
    newly: search.newly === "1",
    columns: at.map((id) => shown.indexOf(id)),
    categories: pick("category", search.category, section ? listHeadings(ladder, section).map(({ id }) => id) : []),
    everywhere: search.everywhere === "1",
    words: splitWords(search.q ?? ""),
  };
  const sort = findSort(search.sort, shown);
  if (!sort) notices.push(`There is no order by “${search.sort}”; the rows stand by category.`);
  return { levels, filter, sort: sort ?? { by: "category" }, notices };
}

function findSort(asked: string | undefined, levels: readonly string[]): MatrixSort | undefined {
  if (asked === undefined) return { by: "category" };
  const plain = plainSorts.find((by) => by === asked);
  if (plain) return { by: plain };
  const column = asked.startsWith("at:") ? levels.indexOf(asked.slice("at:".length)) : -1;
  return column < 0 ? undefined : { by: "level", column };
}
