import type { Ladder, Section } from "../../domain/ladder/ladder.ts";
import type { PlacePath } from "../../routes/screens.ts";
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

type Place = readonly [id: string, title: string, note: string, names?: string];

/** The ids stand in what a browser keeps of a person's last finds. */
const places = {
  "/compare": ["compare", "Compare levels", "Levels side by side", "diff differences versus"],
  "/compare/brief": ["brief", "Brief of a step", "What matters of it on a page or two", "committee summary print pdf"],
  "/plan": [
    "plan",
    "Start a plan",
    "What of the next level you can show",
    "promotion promoted next level evidence packet import",
  ],
  "/skills": ["skills", "Skills by importance", "Open the matrix", "critical important optional"],
  "/skills/behaviours": ["behaviours", "Behaviours by level", "Open the matrix"],
  "/skills/tools": ["tools", "Tools by level", "Open the matrix"],
  "/skills/decisions": ["decisions", "Decision rights by level", "Open the matrix", "who decides autonomy"],
  "/kpis": ["kpis", "KPI targets", "Charts of what each level is measured by", "metrics measures"],
  "/calibrate": ["calibrate", "Calibrate", "Rate apart, then agree with reasons", "managers session ratings board"],
  "/": ["ladder", "The whole ladder", "Levels, steps, doors", "overview home start"],
} as const satisfies Record<PlacePath, Place>;

/** What can be done, whatever is on the screen. */
export function listActionItems(ladder: Ladder): SearchItem[] {
  return [
    ...Object.entries(places).map(([path, [id, title, note, names]]: [string, Place]) =>
      act(id, title, note, go(path), names),
    ),
    ...listPathItems(ladder),
    act("kpi-table", "KPI targets as a table", "What tightens and loosens", go("/kpis?view=table")),
    act("kpi-rhythm", "KPIs by how often they are measured", "Daily to quarterly", go("/kpis?view=rhythm"), "rhythm"),
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
    names: `${shortTitle} ${roleTitle} ${id} level needs expectations requirements`,
    text: "",
    deed: go(`/levels/${id}`),
  }));
}

/** What people call a section of that kind besides its title. */
const otherNames: Partial<Record<Section["kind"], string>> = {
  kpis: "KPIs metrics measures",
  decisions: "autonomy who decides",
  scorecard: "interview questions",
};

/** The sections: each side by side, and each at each level. */
export function listSectionItems({ levels, sections }: Ladder): SearchItem[] {
  return sections.flatMap((section): SearchItem[] => [
    {
      id: `section:${section.id}`,
      kind: "section",
      title: section.title,
      note: `Section ${section.number}, side by side`,
      names: [otherNames[section.kind], ...section.groups.map(({ title }) => title)].filter(Boolean).join(", "),
      text: "",
      deed: go(`/compare${stringifySearch({ sections: [section.id] })}`, section.id),
    },
    ...levels.map((level): SearchItem => ({
      id: `section:${section.id}:${level.id}`,
      kind: "section",
      title: `${level.title}: ${section.title}`,
      note: `Section ${section.number} of the level`,
      names: otherNames[section.kind] ?? "",
      text: "",
      deed: go(`/levels/${level.id}`, section.id),
    })),
  ]);
}
