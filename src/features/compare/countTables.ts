import { type ClassCounts, type Comparison, countChanges, findReference } from "../../domain/compare/compare.ts";
import { changeClasses } from "../../domain/compare/changeClasses.ts";
import { changeWords } from "../../parts/changeWords.ts";

const toLine = (name: string, counts: ClassCounts) => [name, ...changeClasses.map((one) => String(counts[one]))];
const toHead = (name: string) => [name, ...changeClasses.map((one) => changeWords[one].word)];

/** How many rows of each section are of each class, as a table of texts: head, sections, and all of them. */
export function countSections({ sections, counts }: Comparison): string[][] {
  return [
    toHead("Section"),
    ...sections.map(({ section, counts: own }) => toLine(section.title, own)),
    toLine("All sections", counts),
  ];
}

/** How many rows of all sections are of each class at each level that is compared, as a table of texts. */
export function countSteps({ levels, reference, sections }: Comparison): string[][] {
  const rows = sections.flatMap((section) => section.rows);
  return [
    toHead("Compared"),
    ...levels.flatMap(({ title }, column) => {
      const from = levels[findReference(column, reference) ?? -1];
      const own = rows.map((row) => ({ ...row, changes: [row.changes[column]] }));
      return from ? [toLine(`${from.title} → ${title}`, countChanges(own))] : [];
    }),
  ];
}
