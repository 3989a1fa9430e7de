import { useState } from "react";
import { kpiOutcomes } from "../../domain/kpiChange.ts";
import { kpiOrders, targetKinds } from "../../domain/kpiFilter.ts";
import { capitalise } from "../../domain/numberWords.ts";
import { targetKindWords } from "../../domain/kpiWords.ts";
import type { KpisSearch } from "../../routes/kpisSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { Button } from "../../ui/Button.tsx";
import { ClearButton } from "../../ui/ClearButton.tsx";
import { FilterMenu } from "../../ui/FilterMenu.tsx";
import { Menu, MenuChoice } from "../../ui/Menu.tsx";
import { TextFilter } from "../../ui/TextFilter.tsx";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import styles from "./KpisFilters.module.css";
import { hasFilters, noFilters } from "./noFilters.ts";
import { outcomeWords } from "./outcomeWords.ts";
import type { KpisView, UpdateKpis } from "./useKpis.ts";

interface Props {
  readonly view: KpisView;
  readonly search: KpisSearch;
  readonly update: UpdateKpis;
}

const kinds = targetKinds.map((value) => ({ value, text: capitalise(targetKindWords[value]) }));
const verdicts = kpiOutcomes.map((value) => ({ value, text: outcomeWords[value].word }));
const orderWords = { catalogue: "category", name: "name", levels: "number of levels", verdict: "verdict" } as const;
const orders = (["catalogue", ...kpiOrders] as const).map((value) => ({ value, text: capitalise(orderWords[value]) }));

/** Which levels and KPIs are shown, in which order, and how many that leaves out. */
export function KpisFilters({ view, search, update }: Props) {
  const ladder = useLadder();
  const { all, shown, levels, tracked, categories } = view;
  const levelOptions = ladder.levels.map(({ id, title }) => ({ value: id, text: title }));
  const hidden = all.length - shown.length;
  const isPhone = useMediaQuery("(max-width: 640px)");
  const [isOpen, setIsOpen] = useState(false);
  const menus = (
    <>
      <FilterMenu
        label="Levels"
        none="all"
        options={levelOptions}
        chosen={levels.length === ladder.levels.length ? [] : levels.map(({ id }) => id)}
        onChange={(ids) => update({ levels: ids.length === ladder.levels.length ? undefined : ids }, { history: true })}
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
        chosen={search.kinds ?? []}
        onChange={(list) => update({ kinds: list })}
      />
      <FilterMenu
        label="Verdict"
        options={verdicts}
        chosen={search.verdicts ?? []}
        onChange={(list) => update({ verdicts: list })}
      />
      <Button
        look={search.show ? "chosen" : "plain"}
        aria-pressed={search.show !== undefined}
        onClick={() => update({ show: search.show ? undefined : "changes" })}
      >
        Only changes
      </Button>
      <Menu
        trigger={
          <Button>
            Sort: {orderWords[search.sort ?? "catalogue"]} <span aria-hidden="true">▾</span>
          </Button>
        }
      >
        <MenuChoice
          options={orders}
          value={search.sort ?? "catalogue"}
          onChange={(value) => update({ sort: value === "catalogue" ? undefined : value })}
        />
      </Menu>
    </>
  );
  return (
    <div className={`${styles.filters} no-print`} role="group" aria-label="KPIs shown">
      {isPhone && (
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          Filter and sort <span aria-hidden="true">{isOpen ? "▴" : "▾"}</span>
        </Button>
      )}
      {(!isPhone || isOpen) && menus}
      <TextFilter value={search.q ?? ""} onChange={(text) => update({ q: text })} />
      <p className="quiet figures" role="status">
        {shown.length} of {all.length} KPIs shown{hidden > 0 && `, ${hidden} hidden`}
      </p>
      {hasFilters(search) && <ClearButton onClear={() => update(noFilters)}>Clear filters</ClearButton>}
    </div>
  );
}
