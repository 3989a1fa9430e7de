import { memo } from "react";
import type { Comparison } from "../../domain/compare.ts";
import { filterSection } from "../../domain/filter.ts";
import { toTextTable } from "../../domain/rowText.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { ExportMenu } from "../../ui/ExportMenu.tsx";
import { toMarkdown } from "./toMarkdown.ts";
import type { ComparisonView } from "./useComparison.ts";

interface Props extends Pick<ComparisonView, "chosen" | "filter"> {
  readonly comparison: Comparison;
}

/** The rows that are shown, taken along: with all levels, also those that do not fit on the screen. */
export const CompareExport = memo(function CompareExport({ comparison, chosen, filter }: Props) {
  const ladder = useLadder();
  const { levels } = comparison;
  const toRows = () =>
    toTextTable(
      ladder,
      comparison,
      comparison.sections
        .filter(({ section }) => !chosen || chosen.has(section.id))
        .flatMap((section) => filterSection(section, filter).shown),
    );
  return (
    <ExportMenu
      fileName={`${ladder.id}-${levels.map(({ id }) => id).join("-")}`}
      toRows={toRows}
      toMarkdown={(link) => {
        const title = `${levels.map((level) => level.title).join(" → ")}: ${ladder.title} ${ladder.version}`;
        return toMarkdown(title, link, toRows());
      }}
    />
  );
});
