import type { Ladder } from "../../domain/ladder/ladder.ts";
import { getOrMake } from "../../domain/getOrMake.ts";
import { listActionItems, listLevelItems, listSectionItems } from "./listPlaceItems.ts";
import { listCatalogueItems, listStatementItems, listTopicItems } from "./listRowItems.ts";
import type { SearchItem } from "./searchItem.ts";

/** Some of what there is to find, which is listed when it is needed. */
export interface SearchPart {
  /** Whether it is what the ladder names, rather than what it says. */
  readonly isNames: boolean;
  list(): readonly SearchItem[];
  /** Whether an item of that id would be in it. */
  holds(id: string): boolean;
}

/** All that there is to find, in the order in which it is read: names first, since they are looked for most. */
export function listSearchParts(ladder: Ladder): SearchPart[] {
  const listed = new Map<() => readonly SearchItem[], readonly SearchItem[]>();
  const toPart = (starts: readonly string[], list: () => readonly SearchItem[], isNames = true): SearchPart => ({
    isNames,
    list: () => getOrMake(listed, list, list),
    holds: (id) => starts.some((start) => id.startsWith(start)),
  });
  return [
    toPart(["action:"], () => listActionItems(ladder)),
    toPart(["level:"], () => listLevelItems(ladder)),
    toPart(["section:"], () => listSectionItems(ladder)),
    ...ladder.sections.map((section) => toPart(catalogueStarts, () => listCatalogueItems(ladder, section))),
    toPart(["topic:"], () => listTopicItems(ladder)),
    ...ladder.levels.map((level) => toPart([`statement:${level.id}:`], () => listStatementItems(ladder, level), false)),
  ];
}

/** How the ids of what has a row over all levels begin. */
const catalogueStarts = ["skill:", "behaviour:", "kpi:", "tool:", "role:", "topic:", "decision:"];
