import { toKpiTable } from "../../domain/kpi/kpiTable.ts";
import { toRhythmTable } from "../../domain/kpi/rhythm.ts";
import type { KpisSearch } from "../../routes/kpisSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { ExportMenu } from "../../ui/overlay/ExportMenu.tsx";
import { toMarkdownPage } from "../../ui/takeAlong/markdown.ts";
import { Segment } from "../../ui/control/Segment.tsx";
import styles from "./KpisControls.module.css";
import { type KpiShape, toShape } from "./kpiShapes.ts";
import { PairPicker } from "./PairPicker.tsx";
import type { KpisView, UpdateKpis } from "./useKpis.ts";

interface Props {
  readonly view: KpisView;
  readonly search: KpisSearch;
  readonly update: UpdateKpis;
}

const shapes = [
  { value: "charts", text: "Charts" },
  { value: "table", text: "Table" },
  { value: "rhythm", text: "How often" },
] as const satisfies readonly { readonly value: KpiShape; readonly text: string }[];

/** How the KPIs are shown, which two levels are compared, and what can be taken along. */
export function KpisControls({ view, search, update }: Props) {
  const ladder = useLadder();
  const { levels, shown, from, to } = view;
  const shape = toShape(search.view);
  const isRhythm = shape === "rhythm";
  const toRows = () => (isRhythm ? toRhythmTable(shown, levels) : toKpiTable(shown, levels, { from, to }));
  const title = isRhythm ? "KPIs by how often they are looked at" : `KPI targets, ${from.title} → ${to.title}`;
  return (
    <div className={`${styles.controls} no-print`}>
      <Segment
        label="KPIs as"
        options={shapes}
        value={shape}
        onChange={(value) => update({ view: value === "charts" ? undefined : value })}
      />
      <PairPicker from={from} to={to} update={update} />
      <div className={styles.export}>
        <ExportMenu
          fileName={`${ladder.id}-kpis-${isRhythm ? "rhythm" : `${from.id}-${to.id}`}`}
          toRows={toRows}
          toMarkdown={(link) => toMarkdownPage(`${title}: ${ladder.title} ${ladder.version}`, link, toRows())}
        />
      </div>
    </div>
  );
}
