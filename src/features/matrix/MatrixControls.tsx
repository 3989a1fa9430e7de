import type { MatrixSearch } from "../../routes/matrixSearch.ts";
import { countSet } from "../../routes/searchValues.ts";
import type { UpdateSearch } from "../../routes/useAheadSearch.ts";
import { Button } from "../../ui/control/Button.tsx";
import { ClearButton } from "../../ui/control/ClearButton.tsx";
import { Foldable } from "../../ui/page/Foldable.tsx";
import { Segment } from "../../ui/control/Segment.tsx";
import { TextFilter } from "../../ui/control/TextFilter.tsx";
import styles from "./MatrixControls.module.css";
import { MatrixExport } from "./MatrixExport.tsx";
import { MatrixFilters } from "./MatrixFilters.tsx";
import { matrixKinds } from "./matrixKinds.ts";
import { noFilters } from "./noFilters.ts";
import { SortMenu } from "./SortMenu.tsx";
import type { Group, MatrixView } from "./useMatrix.ts";

interface Props {
  readonly view: MatrixView;
  readonly search: MatrixSearch;
  readonly update: UpdateSearch<MatrixSearch>;
}

const densities = [
  { value: "roomy", text: "Roomy" },
  { value: "compact", text: "Compact" },
] as const;

const texts = [
  { value: "short", text: "In short" },
  { value: "full", text: "In full" },
] as const;

/** Which rows and columns are shown, in which order, how many that leaves out, and what can be taken along. */
export function MatrixControls({ view, search, update }: Props) {
  const { matrix, rows, categories, sort } = view;
  const { kind } = matrix;
  const { title, rows: rowsWord } = matrixKinds[kind];
  const hidden = matrix.rows.length - rows.length;
  const isFolded = (category: Group["category"]) => category !== undefined && search.folded?.includes(category.id);
  const shown = view.groups.reduce((sum, group) => sum + (isFolded(group.category) ? 0 : group.rows.length), 0);
  const setCount = countSet(search, noFilters);
  return (
    <div className={`${styles.controls} no-print`} role="group" aria-label={`${title} shown`}>
      <Foldable label={setCount > 0 ? `Filters and order (${setCount} set)` : "Filters and order"}>
        <MatrixFilters matrix={matrix} categories={categories} search={search} update={update} />
        <TextFilter value={search.q ?? ""} onChange={(q) => update({ q })} />
        <SortMenu
          matrix={matrix}
          value={sort.by === "level" ? `at:${matrix.levels[sort.column]?.id}` : sort.by}
          isReverse={search.order === "reverse"}
          update={update}
        />
        {kind !== "decisions" && (
          <Segment
            label="Texts"
            options={texts}
            value={search.show ?? "short"}
            onChange={(value) => update({ show: value === "full" ? "full" : undefined })}
          />
        )}
        <Segment
          label="Density"
          options={densities}
          value={search.density ?? "roomy"}
          onChange={(value) => update({ density: value === "compact" ? "compact" : undefined })}
        />
        {rows.length > 0 && categories.length > 1 && sort.by === "category" && (
          <Button
            look="quiet"
            onClick={() => update({ folded: search.folded ? undefined : categories.map(({ id }) => id) })}
          >
            {search.folded ? "Unfold all" : "Fold all"}
          </Button>
        )}
      </Foldable>
      <p className={`${styles.count} quiet figures`} role="status">
        {shown} of {matrix.rows.length} {rowsWord} shown
        {hidden > 0 && `, ${hidden} hidden`}
        {shown < rows.length && `, ${rows.length - shown} folded`}
      </p>
      {setCount > 0 && rows.length > 0 && <ClearButton onClear={() => update(noFilters)}>Clear filters</ClearButton>}
      <MatrixExport view={view} isFull={search.show === "full"} />
    </div>
  );
}
