import { Link } from "@tanstack/react-router";
import { memo } from "react";
import type { Comparison } from "../../domain/compare/compare.ts";
import { chooseSections, filterSection } from "../../domain/compare/filter.ts";
import { toTextTable } from "../../domain/compare/rowText.ts";
import { listNextLevels } from "../../domain/ladder/rungs.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { toButtonClass } from "../../ui/control/buttonClass.ts";
import { ExportMenu } from "../../ui/overlay/ExportMenu.tsx";
import { toMarkdown } from "./toMarkdown.ts";
import type { ComparisonView } from "./useComparison.ts";

interface Props extends Pick<ComparisonView, "chosen" | "filter"> {
  readonly comparison: Comparison;
}

/**
 * The rows that are shown, taken along: with all levels, also those that do not fit on the screen. A step of the ladder
 * leads to a plan of it too.
 */
export const CompareExport = memo(function CompareExport({ comparison, chosen, filter }: Props) {
  const ladder = useLadder();
  const { levels } = comparison;
  const toRows = () =>
    toTextTable(
      ladder,
      comparison,
      chooseSections(comparison.sections, chosen).flatMap((section) => filterSection(section, filter).shown),
    );
  const [from, to] = levels;
  const isStep = levels.length === 2 && from && to && listNextLevels(ladder, from.id).includes(to);
  return (
    <ExportMenu
      fileName={`${ladder.id}-${levels.map(({ id }) => id).join("-")}`}
      toRows={toRows}
      toMarkdown={(link) => {
        const title = `${levels.map((level) => level.title).join(" → ")}: ${ladder.title} ${ladder.version}`;
        return toMarkdown(title, link, toRows());
      }}
      beside={
        isStep && (
          <Link to="/plan" search={{ from: from.id, to: to.id }} className={toButtonClass("quiet")}>
            Plan this step
          </Link>
        )
      }
    />
  );
});
