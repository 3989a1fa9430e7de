import { memo } from "react";
import type { Comparison } from "../../domain/compare.ts";
import type { FilteredSection } from "../../domain/filter.ts";
import { toTextTable } from "../../domain/rowText.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { ExportMenu } from "../../ui/ExportMenu.tsx";
import { toMarkdown } from "./toMarkdown.ts";

interface Props {
  readonly comparison: Comparison;
  readonly sections: readonly FilteredSection[];
}

/** The comparison as it is shown, taken along. */
export const CompareExport = memo(function CompareExport({ comparison, sections }: Props) {
  const ladder = useLadder();
  const { levels } = comparison;
  const toRows = () =>
    toTextTable(
      ladder,
      comparison,
      sections.flatMap(({ shown }) => shown),
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
