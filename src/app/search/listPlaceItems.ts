import type { Ladder } from "../../domain/ladder/ladder.ts";
import { stringifySearch } from "../../routes/searchValues.ts";
import { themes } from "../../state/preferences.ts";
import { describeYears } from "../../parts/years.ts";
import { listPathItems } from "./comparisonItems.ts";
import type { Deed, SearchItem } from "./searchItem.ts";

const go = (address: string, place?: string): Deed => ({ do: "go", address, ...(place && { place }) });

const act = (id: string, title: string, note: string, deed: Deed, names = ""): SearchItem => ({
  id: `action:${id}`,
  kind: "action",
  title,
  note,
  names,
  text: "",
  deed,
});

const themeTitles = {
  system: "Colours as the system",
  light: "Light colours",
  dark: "Dark colours",
} as const satisfies Record<(typeof themes)[number], string>;

/** What can be done, whatever is on the screen. */
export function listActionItems(ladder: Ladder): SearchItem[] {
  return [
    act("compare", "Compare levels", "Levels side by side", go("/compare"), "diff differences versus"),
    ...listPathItems(ladder),
    act("plan", "Start a plan", "What of the next level you can show", go("/plan"), "promotion evidence packet import"),
    act("skills", "Skills by importance", "Open the matrix", go("/skills"), "critical important optional"),
    act("behaviours", "Behaviours by level", "Open the matrix", go("/skills/behaviours")),
    act("tools", "Tools by level", "Open the matrix", go("/skills/tools")),
    act("decisions", "Decision rights by level", "Open the matrix", go("/skills/decisions"), "who decides autonomy"),
    act("kpis", "KPI targets", "Charts of what each level is measured by", go("/kpis"), "metrics measures"),
    act("kpi-table", "KPI targets as a table", "What tightens and loosens", go("/kpis?view=table")),
    act("kpi-rhythm", "KPIs by how often they are measured", "Daily to quarterly", go("/kpis?view=rhythm"), "rhythm"),
    act(
      "calibrate",
      "Calibrate",
      "Rate apart, then agree with reasons",
      go("/calibrate"),
      "managers session ratings board",
    ),
    act("ladder", "The whole ladder", "Levels, steps, doors", go("/"), "overview home start"),
    ...themes.map((theme) =>
      act(`theme-${theme}`, themeTitles[theme], "How Rungs looks", { do: "theme", theme }, "theme mode appearance"),
    ),
    act("print", "Print this page", "On paper, or as a PDF", { do: "print" }, "pdf paper"),
  ];
}

/** The levels, each as an article. */
export function listLevelItems({ levels }: Ladder): SearchItem[] {
  return levels.map(({ id, title, shortTitle, roleTitle, scope, years }) => ({
    id: `level:${id}`,
    kind: "level",
    title,
    note: `${describeYears(years)} · ${scope}`,
    names: `${shortTitle} ${roleTitle} ${id}`,
    text: "",
    deed: go(`/levels/${id}`),
  }));
}

/** The sections: each side by side, and each at each level. */
export function listSectionItems({ levels, sections }: Ladder): SearchItem[] {
  return sections.flatMap((section): SearchItem[] => [
    {
      id: `section:${section.id}`,
      kind: "section",
      title: section.title,
      note: `Section ${section.number}, side by side`,
      names: section.groups.map(({ title }) => title).join(", "),
      text: "",
      deed: go(`/compare${stringifySearch({ sections: [section.id] })}`, section.id),
    },
    ...levels.map((level): SearchItem => ({
      id: `section:${section.id}:${level.id}`,
      kind: "section",
      title: `${level.title}: ${section.title}`,
      note: `Section ${section.number} of the level`,
      names: "",
      text: "",
      deed: go(`/levels/${level.id}`, section.id),
    })),
  ]);
}
