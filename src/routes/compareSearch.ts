import { changeClasses, type ChangeClass } from "../domain/diff.ts";
import { type Moved, movedKinds } from "../domain/filter.ts";
import { compact, readList, readText } from "./searchValues.ts";

/** What a comparison's address says. Everything is optional: what is left out is the default. */
export interface CompareSearch {
  /** The levels' ids from left to right. Default: the middle step of the ladder. */
  readonly levels?: readonly string[];
  /** The id of the level that all others are compared with. Default: each with the one to its left. */
  readonly base?: string;
  /** "all" shows unchanged rows as well. */
  readonly show?: "all";
  /** The ids of the sections shown. Default: all. */
  readonly sections?: readonly string[];
  /** The ids of the sections that are folded. */
  readonly folded?: readonly string[];
  /** The classes of change shown. Default: all. */
  readonly classes?: readonly ChangeClass[];
  /** Only rows whose importance rises, or of which a target changes. */
  readonly moved?: Moved;
  /** Words that a row must hold. */
  readonly q?: string;
  /** On narrow screens: the id of the level at the right end of those in view. */
  readonly view?: string;
  /** The row that is open. */
  readonly row?: string;
  /** How the size of the steps is shown. Default: a chart by class. */
  readonly steps?: StepView;
}

export const stepViews = ["sections", "table"] as const;
export type StepView = (typeof stepViews)[number];

/** Reads a comparison's address. What it does not understand it leaves out; ids are checked where the ladder is known. */
export function parseCompareSearch(raw: Readonly<Record<string, unknown>>): CompareSearch {
  return compact({
    levels: readList(raw["levels"]),
    base: readText(raw["base"]),
    show: raw["show"] === "all" ? ("all" as const) : undefined,
    sections: readList(raw["sections"]),
    folded: readList(raw["folded"]),
    classes: readList(raw["classes"])?.filter((name): name is ChangeClass =>
      changeClasses.some((known) => known === name),
    ),
    moved: movedKinds.find((kind) => kind === raw["moved"]),
    q: readText(raw["q"]),
    view: readText(raw["view"]),
    row: readText(raw["row"]),
    steps: stepViews.find((view) => view === raw["steps"]),
  });
}
