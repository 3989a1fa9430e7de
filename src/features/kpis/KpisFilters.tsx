import { useNameOrder } from "../../parts/useNameOrder.ts";
import { kpiOutcomes, outcomeWords } from "../../domain/kpi/kpiOutcome.ts";
import { capitalise, countNoun, toNumberWord } from "../../domain/numberWords.ts";
import { kpiOrders, targetKinds } from "../../domain/kpi/kpiFilter.ts";
import { targetKindWords } from "../../domain/kpi/kpiWords.ts";
import type { KpisSearch } from "../../routes/kpisSearch.ts";
import { countSet } from "../../routes/searchValues.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { Button } from "../../ui/control/Button.tsx";
import { ClearButton } from "../../ui/control/ClearButton.tsx";
import { Foldable } from "../../ui/page/Foldable.tsx";
import { FilterMenu } from "../../ui/overlay/FilterMenu.tsx";
import { Menu, MenuChoice } from "../../ui/overlay/Menu.tsx";
import { TextFilter } from "../../ui/control/TextFilter.tsx";
import styles from "./KpisFilters.module.css";
import { noFilters } from "./noFilters.ts";
import type { KpisView, UpdateKpis } from "./useKpis.ts";

interface Props {
  readonly view: KpisView;
  readonly search: KpisSearch;
  readonly update: UpdateKpis;
}

const kinds = targetKinds.map((value) => ({ value, text: capitalise(targetKindWords[value]) }));
const verdicts = kpiOutcomes.map((value) => ({ value, text: capitalise(outcomeWords[value].word) }));
const orderWords = { catalogue: "category", name: "name", levels: "number of levels", verdict: "verdict" } as const;
const orders = (["catalogue", ...kpiOrders] as const).map((value) => ({ value, text: capitalise(orderWords[value]) }));

/** Which levels and KPIs are shown, in which order, and how many that leaves out. */
export function KpisFilters({ view, search, update }: Props) {
  const ladder = useLadder();
  useNameOrder();
  const { all, shown, levels, tracked, categories } = view;
  const levelOptions = ladder.levels.map(({ id, title }) => ({ value: id, text: title }));
  const onlyChanges = search.show === "changes";
  const order = kpiOrders.find((name) => name === search.sort) ?? "catalogue";
  const hidden = all.length - shown.length;
  const setCount = countSet(search, noFilters);
  const foldedCount = search.q === undefined ? setCount : setCount - 1;
  return (
    <div className={`${styles.filters} no-print`} role="group" aria-label="KPIs shown">
      <Foldable label={foldedCount > 0 ? `Filters and order (${foldedCount} set)` : "Filters and order"}>
        <FilterMenu
          label="Levels"
          none="all"
          options={levelOptions}
          chosen={levels.length === ladder.levels.length ? [] : levels.map(({ id }) => id)}
          onChange={(ids) => update({ levels: ids.length === ladder.levels.length ? undefined : ids })}
        />
        <FilterMenu
          label="Category"
          options={[...ladder.categoryById.values()].flatMap(({ id, title, of }) =>
            of === "kpis" ? [{ value: id, text: title }] : [],
          )}
          chosen={categories}
          onChange={(ids) => update({ categories: ids })}
        />
        <FilterMenu
          label="Tracked at"
          options={levelOptions}
          chosen={tracked}
          onChange={(ids) => update({ tracked: ids })}
        />
        <FilterMenu
          label="Target"
          options={kinds}
          chosen={targetKinds.filter((kind) => search.kinds?.includes(kind))}
          onChange={(list) => update({ kinds: list })}
        />
        <FilterMenu
          label="Verdict"
          options={verdicts}
          chosen={kpiOutcomes.filter((outcome) => search.verdicts?.includes(outcome))}
          onChange={(list) => update({ verdicts: list })}
        />
        <Button
          look={onlyChanges ? "chosen" : "plain"}
          aria-pressed={onlyChanges}
          onClick={() => update({ show: onlyChanges ? undefined : "changes" })}
        >
          Only changes
        </Button>
        <Menu
          trigger={
            <Button>
              Sort: {orderWords[order]} <span aria-hidden="true">▾</span>
            </Button>
          }
        >
          <MenuChoice
            options={orders}
            value={order}
            onChange={(value) => update({ sort: value === "catalogue" ? undefined : value })}
          />
        </Menu>
      </Foldable>
      <TextFilter value={search.q ?? ""} onChange={(text) => update({ q: text })} />
      <p className="quiet figures" role="status">
        {shown.length} of {all.length} KPIs shown{hidden > 0 && `, ${hidden} hidden`}
        {levels.length < ladder.levels.length &&
          `, at ${toNumberWord(levels.length)} of ${countNoun(ladder.levels.length, "level")}`}
      </p>
      {setCount > 0 && shown.length > 0 && <ClearButton onClear={() => update(noFilters)}>Clear filters</ClearButton>}
    </div>
  );
}
