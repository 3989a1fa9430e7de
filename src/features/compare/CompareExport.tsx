import { Link } from "@tanstack/react-router";
import { memo } from "react";
import type { Comparison } from "../../domain/compare/compare.ts";
import { toExportTable } from "../../domain/compare/exportTable.ts";
import { chooseSections, filterSection } from "../../domain/compare/filter.ts";
import { toTextTable } from "../../domain/compare/rowText.ts";
import { listNextLevels } from "../../domain/ladder/rungs.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { toButtonClass } from "../../ui/control/buttonClass.ts";
import { ExportMenu } from "../../ui/overlay/ExportMenu.tsx";
import { countSteps } from "./countTables.ts";
import { describeShown, nameChoice } from "./describeShown.ts";
import { PrintItems } from "./PrintItems.tsx";
import { listSentences } from "./tellColumn.ts";
import { toLevelsSearch } from "./toLevelsSearch.ts";
import { toMarkdown } from "./toMarkdown.ts";
import type { ComparisonView } from "./useComparison.ts";

interface Props extends Pick<ComparisonView, "chosen" | "filter"> {
  readonly comparison: Comparison;
  /** How many rows there are. */
  readonly total: number;
}

/**
 * The rows that are shown, taken along: with all levels, also those that do not fit on the screen. It leads to the brief of
 * the same levels, and a step of the ladder to a plan of it too.
 */
export const CompareExport = memo(function CompareExport({ comparison, total, chosen, filter }: Props) {
  const ladder = useLadder();
  const { levels } = comparison;
  const choice = { chosen, filter };
  const listShown = () =>
    chooseSections(comparison.sections, chosen).flatMap((section) => filterSection(section, filter).shown);
  const [from, to] = levels;
  const isStep = levels.length === 2 && from && to && listNextLevels(ladder, from.id).includes(to);
  return (
    <ExportMenu
      fileName={`${ladder.id}-${levels.map(({ id }) => id).join("-")}${nameChoice(choice)}`}
      toRows={() => toExportTable(ladder, comparison, listShown())}
      toMarkdown={(link) => {
        const rows = listShown();
        return toMarkdown(
          {
            title: `${levels.map((level) => level.title).join(" → ")}: ${ladder.title} ${ladder.version}`,
            link,
            sentences: listSentences(ladder, comparison),
            shown: describeShown(ladder, choice, rows.length, total),
            counts: countSteps(comparison),
          },
          toTextTable(ladder, comparison, rows),
        );
      }}
      beside={
        <>
          {levels.length > 1 && (
            <Link to="/compare/brief" search={toLevelsSearch(ladder, levels)} className={toButtonClass("quiet")}>
              Brief of {levels.length > 2 ? "these steps" : isStep ? "this step" : "these two"}
            </Link>
          )}
          {isStep && (
            <Link to="/plan" search={{ from: from.id, to: to.id }} className={toButtonClass("quiet")}>
              Plan this step
            </Link>
          )}
        </>
      }
      printing={<PrintItems levels={levels} listShown={listShown} total={total} />}
    />
  );
});
