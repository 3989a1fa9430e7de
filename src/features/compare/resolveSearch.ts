import { mostLevels } from "../../domain/compare/mostLevels.ts";
import { changeClasses } from "../../domain/compare/changeClasses.ts";
import type { ChangeClass } from "../../domain/compare/diff.ts";
import { type Moved, movedKinds } from "../../domain/compare/filter.ts";
import { findLevel, type Ladder, type LevelId, type SectionId } from "../../domain/ladder/ladder.ts";
import { findDefaultStep } from "../../domain/ladder/rungs.ts";
import type { CompareSearch } from "../../routes/compareSearch.ts";
import { listNotices } from "./listNotices.ts";
import { type StepView, stepViews } from "./stepViews.ts";

/** What an address asks for, told in the ladder's own levels and sections. */
export interface Resolved {
  readonly levels: readonly LevelId[];
  /** The column that the others are compared with. */
  readonly reference: number | undefined;
  /** The sections chosen; none chosen shows all. */
  readonly sections: readonly SectionId[];
  /** The classes of change chosen; none chosen shows all. */
  readonly classes: readonly ChangeClass[];
  readonly moved: Moved | undefined;
  /** Whether unchanged rows are shown as well. */
  readonly showsAll: boolean;
  readonly stepView: StepView | undefined;
  /** What the address asked for besides levels that cannot be had, in sentences. */
  readonly notices: readonly string[];
}

/** Takes from the address what the ladder has, and says what it does not have. */
export function resolveSearch(ladder: Ladder, search: CompareSearch): Resolved {
  const known = (search.levels ?? []).flatMap((id) => findLevel(ladder, id)?.id ?? []);
  const levels = known.length > 0 ? known.slice(0, mostLevels) : findDefaultStep(ladder);
  const reference = levels.findIndex((id) => id === search.base);
  // Of one level alone nothing has changed: what chooses by change waits until a second one stands beside it.
  const isAlone = levels.length === 1;
  const resolved = {
    levels,
    reference: reference < 0 || isAlone ? undefined : reference,
    sections: ladder.sections.flatMap(({ id }) => (search.sections?.includes(id) ? [id] : [])),
    classes: isAlone ? [] : changeClasses.filter((name) => search.classes?.includes(name)),
    moved: isAlone ? undefined : movedKinds.find((kind) => kind === search.moved),
    showsAll: search.show === "all",
    stepView: stepViews.find((view) => view === search.steps),
  };
  return { ...resolved, notices: listNotices(ladder, search, resolved, known.length > levels.length) };
}
