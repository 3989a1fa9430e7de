import { useMemo } from "react";
import { sumCounts } from "../../domain/compare.ts";
import type { CompareSearch } from "../../routes/compareSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { Button } from "../../ui/Button.tsx";
import { Menu, MenuCheck } from "../../ui/Menu.tsx";
import { Segment } from "../../ui/Segment.tsx";
import { ClassFilter } from "./ClassFilter.tsx";
import styles from "./CompareControls.module.css";
import { ExportMenu } from "./ExportMenu.tsx";
import { noFilters } from "./noFilters.ts";
import { TextFilter } from "./TextFilter.tsx";
import type { ComparisonView } from "./useComparison.ts";
import type { UpdateSearch } from "./useCompareSearch.ts";

interface Props {
  /** What is shown; it follows the address at a small distance. */
  readonly view: ComparisonView;
  readonly search: CompareSearch;
  readonly update: UpdateSearch;
}

const modes = [
  { value: "differences", text: "Only differences" },
  { value: "all", text: "Everything" },
] as const;

const movedWords = { importance: "importance rises", target: "targets change" } as const;

/** Which rows are shown, how many that leaves out, and what can be taken along. */
export function CompareControls({ view, search, update }: Props) {
  const ladder = useLadder();
  const { comparison, sections } = view;
  const { classes = [], show, q, moved, sections: chosen = [] } = search;
  const total = comparison.sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const shown = sections.reduce((sum, section) => sum + section.shown.length, 0);
  const isFiltered = classes.length > 0 || q !== undefined || moved !== undefined || chosen.length > 0;
  return (
    <div className={`${styles.controls} no-print`}>
      <Segment
        label="Rows shown"
        options={modes}
        value={show ?? "differences"}
        onChange={(value) => update({ show: value === "all" ? "all" : undefined })}
      />
      <ClassFilter
        counts={useMemo(() => sumCounts(sections.map(({ available }) => available)), [sections])}
        chosen={classes}
        onChange={(list) => update({ classes: list })}
      />
      <Menu trigger={<Button>{chosen.length > 0 ? `Sections: ${chosen.length}` : "Sections: all"} ▾</Button>}>
        {ladder.sections.map(({ id, title }) => (
          <MenuCheck
            key={id}
            checked={chosen.includes(id)}
            onChange={(checked) =>
              update({ sections: checked ? [...chosen, id] : chosen.filter((other) => other !== id) })
            }
          >
            {title}
          </MenuCheck>
        ))}
      </Menu>
      {moved && (
        <Button
          look="chosen"
          onClick={() => update({ moved: undefined })}
          aria-label={`No longer only rows where ${movedWords[moved]}`}
        >
          Where {movedWords[moved]} <span aria-hidden="true">×</span>
        </Button>
      )}
      <TextFilter value={q ?? ""} onChange={(text) => update({ q: text })} />
      <p className={`${styles.count} quiet figures`} role="status">
        {shown} of {total} rows shown{total > shown && `, ${total - shown} hidden`}
      </p>
      {isFiltered && (
        <Button look="quiet" onClick={() => update(noFilters)}>
          Clear filters
        </Button>
      )}
      <ExportMenu comparison={comparison} sections={sections} />
    </div>
  );
}
