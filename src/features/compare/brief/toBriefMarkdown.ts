import { briefStep } from "../../../domain/compare/brief.ts";
import { describeAsk, describeRest, listBriefMoves, nameRow } from "../../../domain/compare/briefText.ts";
import type { ComparedRow, Comparison } from "../../../domain/compare/compare.ts";
import { describeMove, nameRows } from "../../../domain/compare/rowText.ts";
import type { Ladder, Level } from "../../../domain/ladder/ladder.ts";
import { countNoun } from "../../../domain/numberWords.ts";
import { nameChange } from "../../../parts/changeWords.ts";
import { escapeMarkdown, toHeading, toMarkdownPart, toMarkdownTable } from "../../../ui/takeAlong/markdown.ts";
import { countSections } from "../countTables.ts";
import { listSentences } from "../tellColumn.ts";

/**
 * Briefs as one Markdown document, each under the sentences that it opens with on the page. Several have one title, the
 * levels, as the page has.
 */
export function toBriefMarkdown(
  ladder: Ladder,
  levels: readonly Level[],
  comparisons: readonly Comparison[],
  link: string,
): string {
  const isSeveral = comparisons.length > 1;
  const top = isSeveral ? 2 : 1;
  const parts = comparisons.flatMap((comparison) => {
    const brief = briefStep(comparison);
    return [
      toHeading(top, toPath(comparison.levels)),
      ...listSentences(ladder, comparison).map(escapeMarkdown),
      ...brief.parts.flatMap(({ section, told, entered, gone }) =>
        toMarkdownPart(
          section.title,
          [
            [nameRows(section), "Change", "What changes"],
            ...[...told, ...entered, ...gone].map((row) => [nameRow(row), ...toCells(row)]),
          ],
          top + 1,
        ),
      ),
      toHeading(top + 1, "How much changes, section by section"),
      escapeMarkdown(describeRest(brief)),
      toMarkdownTable(countSections(comparison)),
    ];
  });
  const title = isSeveral
    ? [toHeading(1, toPath(levels)), `A brief of each of ${countNoun(comparisons.length, "step")}.`]
    : [];
  return `${[...title, ...parts, `${escapeMarkdown(`${ladder.title} ${ladder.version}`)}, ${link}`].join("\n\n")}\n`;
}

const toPath = (levels: readonly Level[]) => levels.map(({ title }) => title).join(" → ");

function toCells(row: ComparedRow): string[] {
  const change = row.changes[1];
  if (!change) return [];
  const isMove = change.class !== "new" && change.class !== "dropped";
  return [nameChange(change), isMove ? listBriefMoves(change).map(describeMove).join("\n") : describeAsk(row)];
}
