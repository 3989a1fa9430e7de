import { type Rating, ratings, ratingWords } from "../../domain/plan/plan.ts";
import type { ChangeClass } from "../../domain/compare/diff.ts";
import { changeWords } from "../../parts/changeWords.ts";
import type { PlanSearch } from "../../routes/planSearch.ts";
import type { UpdateSearch } from "../../routes/useAheadSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { ClearButton } from "../../ui/control/ClearButton.tsx";
import { FilterMenu } from "../../ui/overlay/FilterMenu.tsx";
import { Foldable } from "../../ui/page/Foldable.tsx";
import { Segment } from "../../ui/control/Segment.tsx";
import { TextFilter } from "../../ui/control/TextFilter.tsx";
import styles from "./PlanView.module.css";

interface Props {
  readonly search: PlanSearch;
  readonly update: UpdateSearch<PlanSearch>;
  readonly words: string;
  readonly shown: number;
  readonly total: number;
  onWords(words: string): void;
  onClear(): void;
}

const scopes = [
  { value: "gaps", text: "Only gaps" },
  { value: "all", text: "Everything asked" },
] as const;

const groups = [
  { value: "weight", text: "What matters first" },
  { value: "section", text: "By section" },
  { value: "rating", text: "By rating" },
] as const;

const ratingOptions = ratings.map((value) => ({ value, text: ratingWords[value] }));
const classOptions = (["new", "raised", "lowered", "reworded", "same"] as const satisfies readonly ChangeClass[]).map(
  (value) => ({ value, text: changeWords[value].word }),
);

/** Which rows are shown, and in which order. */
export function PlanControls({ search, update, words, onWords, onClear, shown, total }: Props) {
  const { sections } = useLadder();
  const { show, rating = [], section = [], class: classes = [], group } = search;
  const set = [rating, section, classes].filter((list) => list.length > 0).length + (words ? 1 : 0);
  return (
    <div className={`${styles.controls} no-print`} role="group" aria-label="Rows shown">
      <Segment
        label="What is asked"
        options={scopes}
        value={show ?? "gaps"}
        onChange={(value) => update({ show: value === "all" ? "all" : undefined })}
      />
      <Foldable label={set > 0 ? `Filters and order (${set} set)` : "Filters and order"}>
        <FilterMenu<Rating>
          label="Rating"
          options={ratingOptions}
          chosen={rating}
          onChange={(list) => update({ rating: list })}
        />
        <FilterMenu
          label="Section"
          none="all"
          options={sections.map(({ id, title }) => ({ value: id as string, text: title }))}
          chosen={section}
          onChange={(list) => update({ section: list })}
        />
        <FilterMenu<ChangeClass>
          label="Change"
          options={classOptions}
          chosen={classes}
          onChange={(list) => update({ class: list })}
        />
        <Segment
          label="Order"
          options={groups}
          value={group ?? "weight"}
          onChange={(value) => update({ group: value === "weight" ? undefined : value })}
        />
        <TextFilter value={words} onChange={onWords} />
      </Foldable>
      <p className={`${styles.count} quiet figures`} role="status">
        {shown} of {total} rows
      </p>
      {set > 0 && shown > 0 && <ClearButton onClear={onClear}>Clear filters</ClearButton>}
    </div>
  );
}
