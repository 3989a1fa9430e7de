import type { Ladder } from "../../domain/ladder/ladder.ts";
import { changeClasses } from "../../domain/compare/changeClasses.ts";
import { movedKinds } from "../../domain/compare/filter.ts";
import { countNoun } from "../../domain/numberWords.ts";
import type { CompareSearch } from "../../routes/compareSearch.ts";
import type { Resolved } from "./resolveSearch.ts";

/** What an address asks for besides levels that cannot be had, a sentence for each. */
export function listNotices(
  ladder: Ladder,
  search: CompareSearch,
  { levels, showsAll, stepView }: Omit<Resolved, "notices">,
  areLevelsLeftOut: boolean,
): string[] {
  const { base, view } = search;
  const hasSection = (id: string) => ladder.sections.some((section) => section.id === id);
  const strange = (names: readonly string[] | undefined, isKnown: (name: string) => boolean) =>
    (names ?? []).filter((name) => !isKnown(name));
  const isCompared = (id: string) => levels.some((level) => level === id);
  return [
    ...(areLevelsLeftOut
      ? [`At most ${countNoun(levels.length, "level")} stand side by side; the rest are left out.`]
      : []),
    ...(base !== undefined && !isCompared(base)
      ? [`“${base}” is not one of the levels compared, so each is compared with the one to its left.`]
      : []),
    ...(view !== undefined && !isCompared(view)
      ? [`“${view}” is not one of the levels compared, so it is not in view.`]
      : []),
    ...strange(search.sections, hasSection).map((id) => `The ladder has no section “${id}”; it is left out.`),
    ...strange(search.folded, hasSection).map((id) => `The ladder has no section “${id}”, so it is not folded.`),
    ...strange(search.classes, (name) => changeClasses.some((known) => known === name)).map(
      (name) => `There is no class of change “${name}”; it is left out.`,
    ),
    ...(search.moved !== undefined && !movedKinds.some((kind) => kind === search.moved)
      ? [`Rows cannot be chosen by what “${search.moved}” did, so they are not.`]
      : []),
    ...(search.show !== undefined && !showsAll
      ? [`Rows cannot be shown as “${search.show}”, so only differences are shown.`]
      : []),
    ...(search.steps !== undefined && !stepView
      ? [`The size of the steps cannot be shown as “${search.steps}”, so it is shown by class.`]
      : []),
  ];
}
