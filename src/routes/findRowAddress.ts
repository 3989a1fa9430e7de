import type { Entry } from "../domain/ladder/entries.ts";
import type { Section } from "../domain/ladder/ladder.ts";
import { matrixPaths } from "./matrixPaths.ts";
import { stringifySearch } from "./searchValues.ts";

/**
 * The address at which all levels' say on a catalogue entry stands side by side: a KPI's own page, or its row in a matrix.
 * Undefined where there is no such place.
 */
export function findRowAddress(section: Section, entry: Entry): string | undefined {
  switch (entry.kind) {
    case "kpi":
      return toAddress(`/kpis/${entry.value.kpi}`);
    case "skill":
      return toAddress(matrixPaths.skills, `${section.id}.${entry.value.skill}`);
    case "behaviour":
      return toAddress(matrixPaths.behaviours, `${section.id}.${entry.value.behaviour}`);
    case "tool":
      return toAddress(matrixPaths.tools, `${section.id}.${entry.value.tool}`);
    case "statement":
    case "career":
    case "dimension":
      return undefined;
  }
}

const toAddress = (path: string, row?: string) =>
  `${import.meta.env.BASE_URL}${path.slice(1)}${stringifySearch({ row })}`;
