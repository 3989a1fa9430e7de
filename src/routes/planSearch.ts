import { changeClasses } from "../domain/compare/changeClasses.ts";
import type { ChangeClass } from "../domain/compare/diff.ts";
import { type Rating, ratings } from "../domain/plan/plan.ts";
import { compact, readList, readText } from "./searchValues.ts";

/**
 * What the address of a plan says: how it is looked at, and nothing that a person wrote. Words to search for are kept out
 * of it, since they may be names.
 */
export interface PlanSearch {
  /** "all" also shows what the present level asks already. */
  readonly show?: "all";
  readonly rating?: readonly Rating[];
  /** The ids of the sections shown. Default: all. */
  readonly section?: readonly string[];
  readonly class?: readonly ChangeClass[];
  /** What the rows stand under. Default: nothing, what matters most first. */
  readonly group?: "section" | "rating";
  /** The row that is open. */
  readonly row?: string;
}

/** Reads the address of a plan. What it does not understand it leaves out. */
export function parsePlanSearch(raw: Readonly<Record<string, unknown>>): PlanSearch {
  const group = raw["group"];
  return compact({
    show: raw["show"] === "all" ? ("all" as const) : undefined,
    rating: ratings.filter((rating) => readList(raw["rating"])?.includes(rating)),
    section: readList(raw["section"]),
    class: changeClasses.filter((name) => readList(raw["class"])?.includes(name)),
    group: group === "section" || group === "rating" ? group : undefined,
    row: readText(raw["row"]),
  });
}

/** What the address of the list of plans says: between which levels, by id, a plan is to be started. */
export interface PlansSearch {
  readonly from?: string;
  readonly to?: string;
}

/** Reads the address of the list of plans. */
export function parsePlansSearch(raw: Readonly<Record<string, unknown>>): PlansSearch {
  return compact({ from: readText(raw["from"]), to: readText(raw["to"]) });
}
