import { Link, useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { listTrackedKpis, type TrackedKpi } from "../../domain/kpi/kpiCatalogue.ts";
import { FigureText } from "../../parts/FigureText.tsx";
import { describeHistory } from "../../domain/kpi/kpiHistory.ts";
import { toTargetRows } from "../../domain/kpi/kpiTable.ts";
import { describeBetter } from "../../domain/kpi/kpiWords.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useTitle } from "../../routes/useTitle.ts";
import { ExportMenu } from "../../ui/overlay/ExportMenu.tsx";
import { toMarkdownPage } from "../../ui/takeAlong/markdown.ts";
import { usePrintFooter } from "../../ui/page/usePrintFooter.ts";
import { KpiFigure } from "./KpiFigure.tsx";
import { KpiLevels } from "./KpiLevels.tsx";
import { KpiNeighbours } from "./KpiNeighbours.tsx";
import styles from "./KpiPage.module.css";
import { KpiSteps } from "./KpiSteps.tsx";
import { UnknownKpi } from "./UnknownKpi.tsx";

/** One KPI in full. */
export function KpiPage() {
  const { kpiId } = useParams({ from: "/kpis/$kpiId" });
  const ladder = useLadder();
  const list = useMemo(() => listTrackedKpis(ladder), [ladder]);
  const item = list.find(({ kpi }) => kpi.id === kpiId);
  return item ? <KpiArticle key={kpiId} item={item} list={list} /> : <UnknownKpi id={kpiId} list={list} />;
}

function KpiArticle({ item, list }: { readonly item: TrackedKpi; readonly list: readonly TrackedKpi[] }) {
  const ladder = useLadder();
  const { kpi, category } = item;
  const toRows = () => toTargetRows(item, ladder.levels);
  useTitle(kpi.name);
  usePrintFooter(`${ladder.title} ${ladder.version}`, { hasAddress: true });
  return (
    <article>
      <p className="eyebrow">
        <Link to="/kpis">KPI targets</Link> · {category.title}
      </p>
      <h1 className="answer">
        <strong>{kpi.name}</strong>: <FigureText>{`${describeHistory(ladder, item)}.`}</FigureText>
      </h1>
      <p className={styles.under}>
        {kpi.definition}; {describeBetter(item)}.
      </p>
      <div className={`${styles.ways} no-print`}>
        <ExportMenu
          fileName={`${ladder.id}-${kpi.id}`}
          toRows={toRows}
          toMarkdown={(link) => toMarkdownPage(`${kpi.name}: ${ladder.title} ${ladder.version}`, link, toRows())}
        />
      </div>
      <div className={styles.layout}>
        <section className={`${styles.targets} sheet`} aria-labelledby="targets-title">
          <h2 id="targets-title">Targets by level</h2>
          <KpiFigure item={item} levels={ladder.levels} shape="both" />
        </section>
        <section aria-labelledby="steps-title">
          <h2 id="steps-title">Along the ladder</h2>
          <KpiSteps item={item} />
        </section>
      </div>
      <section className={styles.levels} aria-labelledby="levels-title">
        <h2 id="levels-title">What the levels say of it</h2>
        <KpiLevels item={item} />
      </section>
      <KpiNeighbours item={item} list={list} />
    </article>
  );
}
