import { parseKpisSearch, quietParts } from "../../routes/kpisSearch.ts";
import { useAheadSearch } from "../../routes/useAheadSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useTitle } from "../../routes/useTitle.ts";
import { Notices } from "../../ui/page/Notices.tsx";
import { usePrintFooter } from "../../ui/page/usePrintFooter.ts";
import { KpisControls } from "./KpisControls.tsx";
import { KpisFilters } from "./KpisFilters.tsx";
import { KpisResult } from "./KpisResult.tsx";
import { KpisSentence } from "./KpisSentence.tsx";
import { toShape } from "./kpiShapes.ts";
import { useKpis } from "./useKpis.ts";

/** The KPIs of the ladder by level: as charts, as a table, or by how often they are looked at. */
export function KpisPage() {
  const ladder = useLadder();
  const [search, update] = useAheadSearch(parseKpisSearch, quietParts);
  const view = useKpis(search);
  useTitle(`KPI targets: ${view.from.title} → ${view.to.title}`);
  usePrintFooter(`${ladder.title} ${ladder.version}`, { hasAddress: true });
  return (
    <>
      <p className="eyebrow">
        KPI targets · {ladder.title} {ladder.version}
      </p>
      <KpisSentence from={view.from} to={view.to} summary={view.summary} search={search} />
      <Notices notices={view.notices} />
      <KpisControls view={view} search={search} update={update} />
      <KpisFilters view={view} search={search} update={update} />
      <KpisResult view={view} shape={toShape(search.view)} column={search.column} update={update} />
    </>
  );
}
