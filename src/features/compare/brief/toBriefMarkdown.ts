import { briefStep } from "../../../domain/compare/brief.ts";
import { describeAsk, describeRest, listBriefMoves, nameRow } from "../../../domain/compare/briefText.ts";
import type { ComparedRow, Comparison } from "../../../domain/compare/compare.ts";
import { describeMove, nameRows } from "../../../domain/compare/rowText.ts";
import type { Ladder } from "../../../domain/ladder/ladder.ts";
import { nameChange } from "../../../parts/changeWords.ts";
import { escapeMarkdown, toMarkdownPart, toMarkdownTable } from "../../../ui/takeAlong/markdown.ts";
import { countSections } from "../countTables.ts";
import { listSentences } from "../tellColumn.ts";

/** Briefs as one Markdown document, each under the sentences that it opens with on the page. */
export function toBriefMarkdown(ladder: Ladder, comparisons: readonly Comparison[], link: string): string {
  const parts = comparisons.flatMap((comparison) => {
    const brief = briefStep(comparison);
    return [
      `# ${escapeMarkdown(comparison.levels.map(({ title }) => title).join(" → "))}`,
      ...listSentences(ladder, comparison).map(escapeMarkdown),
      ...brief.parts.flatMap(({ section, told, entered, gone }) =>
        toMarkdownPart(section.title, [
          [nameRows(section), "Change", "What changes"],
          ...[...told, ...entered, ...gone].map((row) => [nameRow(row), ...toCells(row)]),
        ]),
      ),
      "## How much changes, section by section",
      escapeMarkdown(describeRest(brief)),
      toMarkdownTable(countSections(comparison)),
    ];
  });
  return `${[...parts, `${escapeMarkdown(`${ladder.title} ${ladder.version}`)}, ${link}`].join("\n\n")}\n`;
}

function toCells(row: ComparedRow): string[] {
  const change = row.changes[1];
  if (!change) return [];
  const isMove = change.class !== "new" && change.class !== "dropped";
  return [nameChange(change), isMove ? listBriefMoves(change).map(describeMove).join("\n") : describeAsk(row)];
}
