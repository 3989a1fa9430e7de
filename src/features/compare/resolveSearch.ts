import { findLevel, type Ladder, type LevelId, type SectionId } from "../../domain/ladder.ts";
import { findDefaultStep } from "../../domain/rungs.ts";
import type { CompareSearch } from "../../routes/compareSearch.ts";

/** No more columns than a reader can hold beside one another. */
export const mostLevels = 5;

/** What an address asks for, told in the ladder's own levels and sections. */
export interface Resolved {
  readonly levels: readonly LevelId[];
  /** The column that the others are compared with. */
  readonly reference: number | undefined;
  /** The sections chosen; none chosen shows all. */
  readonly sections: readonly SectionId[];
  /** What the address asked for that cannot be had, in sentences. */
  readonly notices: readonly string[];
}

/** Takes from the address what the ladder has, and says what it does not have. */
export function resolveSearch(ladder: Ladder, search: CompareSearch): Resolved {
  const asked = search.levels ?? [];
  const known = asked.flatMap((id) => findLevel(ladder, id) ?? []);
  const unknown = asked.filter((id) => !findLevel(ladder, id));
  const levels =
    known.length > 0
      ? known.slice(0, mostLevels)
      : findDefaultStep(ladder).flatMap((id) => findLevel(ladder, id) ?? []);
  const reference = search.base === undefined ? -1 : levels.findIndex(({ id }) => id === search.base);
  const chosen = ladder.sections.filter(({ id }) => search.sections?.includes(id));
  const strange = (search.sections ?? []).filter((id) => !ladder.sections.some((section) => section.id === id));
  const notices = [
    ...unknown.map((id) => `The ladder has no level “${id}”; it is left out.`),
    ...(known.length > mostLevels ? [`At most ${mostLevels} levels stand side by side; the rest are left out.`] : []),
    ...(search.base !== undefined && reference < 0
      ? [`“${search.base}” is not one of the levels compared, so each is compared with the one to its left.`]
      : []),
    ...strange.map((id) => `The ladder has no section “${id}”; it is left out.`),
  ];
  return {
    levels: levels.map(({ id }) => id),
    reference: reference < 0 ? undefined : reference,
    sections: chosen.map(({ id }) => id),
    notices,
  };
}
