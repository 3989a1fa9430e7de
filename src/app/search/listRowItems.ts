import { alignSection, type Row } from "../../domain/compare/align.ts";
import { listEntries, listHeadings, nameEntry } from "../../domain/ladder/entries.ts";
import { getOrMake } from "../../domain/getOrMake.ts";
import type { Ladder, Level, Section } from "../../domain/ladder/ladder.ts";
import { joinWords } from "../../domain/numberWords.ts";
import { toLines } from "../../domain/compare/rowText.ts";
import { mostLevels } from "../../domain/compare/mostLevels.ts";
import { hasMatrix, matrixPaths } from "../../routes/matrixPaths.ts";
import { stringifySearch } from "../../routes/searchValues.ts";
import type { SearchItem, SearchKind } from "./searchItem.ts";

/** The rows of a section over all levels: skills, KPIs, roles and so on, each where it is told best. */
export function listCatalogueItems(ladder: Ladder, section: Section): SearchItem[] {
  const titles = new Map(listHeadings(ladder, section).map(({ id, title }) => [id, title]));
  return alignRows(ladder, section).flatMap((row): SearchItem[] => {
    const entries = row.cells.filter((cell) => cell !== undefined);
    const kind = findKind(row);
    if (!kind) return [];
    const labels = entries.flatMap(({ value }) => ("label" in value ? [value.label] : []));
    return [
      {
        id: `${kind}:${row.id}`,
        kind,
        title: row.subject,
        note: [titles.get(row.group ?? ""), `${entries.length} of ${ladder.levels.length} levels`]
          .filter(Boolean)
          .join(" · "),
        names: [...new Set(labels)].join(", "),
        text: entries.flatMap(toLines).join("\n"),
        deed: findDeed(ladder, row),
      },
    ];
  });
}

function findKind({ cells, section }: Row): SearchKind | undefined {
  const entry = cells.find((cell) => cell !== undefined);
  switch (entry?.kind) {
    case "skill":
    case "behaviour":
    case "tool":
    case "kpi":
      return entry.kind;
    case "career":
      return "role";
    case "dimension":
      return "topic";
    case "statement":
      return section.kind === "decisions" && entry.value.decides ? "decision" : undefined;
    case undefined:
      return undefined;
  }
}

function findDeed(ladder: Ladder, row: Row): SearchItem["deed"] {
  const entry = row.cells.find((cell) => cell !== undefined);
  if (entry?.kind === "kpi") return { do: "go", address: `/kpis/${entry.value.kpi}` };
  const { kind } = row.section;
  const address = hasMatrix(kind)
    ? `${matrixPaths[kind]}${stringifySearch({ row: row.id })}`
    : toComparison(ladder, [row.section], row);
  return { do: "go", address, place: row.id };
}

/** The topics that statements are about, each over all levels in every section that speaks of it. */
export function listTopicItems(ladder: Ladder): SearchItem[] {
  const rowsByTopic = new Map<string, Row[]>();
  for (const section of ladder.sections)
    for (const row of alignRows(ladder, section)) {
      const entry = row.cells.find((cell) => cell !== undefined);
      if (entry?.kind === "statement" && entry.value.topic && !entry.value.decides)
        getOrMake(rowsByTopic, entry.value.topic, () => []).push(row);
    }
  return [...rowsByTopic].map(([topic, rows]): SearchItem => {
    const sections = [...new Set(rows.map(({ section }) => section))];
    const first = rows[0] as Row;
    return {
      id: `topic:${topic}`,
      kind: "topic",
      title: first.subject,
      note: `${joinWords(sections.map(({ title }) => title))}, all levels side by side`,
      names: "",
      text: "",
      deed: { do: "go", address: toComparison(ladder, sections, first), place: first.id },
    };
  });
}

/** What a level says in words, statement by statement. */
export function listStatementItems(ladder: Ladder, level: Level): SearchItem[] {
  return ladder.sections.flatMap((section) => {
    const titles = new Map(listHeadings(ladder, section).map(({ id, title }) => [id, title]));
    return listEntries(ladder, level, section).flatMap((entry): SearchItem[] => {
      if (entry.kind !== "statement") return [];
      const row = nameEntry(section, entry);
      return [
        {
          id: `statement:${level.id}:${row}`,
          kind: "statement",
          title: entry.value.text,
          note: [level.title, section.title, titles.get(entry.group ?? "")].filter(Boolean).join(" · "),
          names: entry.subject,
          text: "",
          deed: { do: "go", address: `/levels/${level.id}${stringifySearch({ row })}`, place: row },
        },
      ];
    });
  });
}

/** The levels that a comparison of the whole ladder has; of a larger one the upper ones. */
export const topLevels = ({ levels }: Ladder) => levels.slice(-mostLevels);

const rowsOf = new WeakMap<Ladder, Map<Section, Row[]>>();

const alignRows = (ladder: Ladder, section: Section): Row[] =>
  getOrMake(
    getOrMake(rowsOf, ladder, () => new Map<Section, Row[]>()),
    section,
    () => alignSection(ladder, section, topLevels(ladder)),
  );

function toComparison(ladder: Ladder, sections: readonly Section[], row: Row): string {
  return `/compare${stringifySearch({
    levels: topLevels(ladder).map(({ id }) => id),
    show: "all",
    sections: sections.map(({ id }) => id),
    row: row.id,
  })}`;
}
