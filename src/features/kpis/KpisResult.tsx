import { memo, useMemo } from "react";
import { groupBy } from "../../domain/groupBy.ts";
import type { TrackedKpi } from "../../domain/kpi/kpiCatalogue.ts";
import { EmptyResult } from "../../ui/page/EmptyResult.tsx";
import { Leaving } from "../../ui/timing/Leaving.tsx";
import { stageList } from "../../ui/timing/stageList.ts";
import { useIsPrinting } from "../../ui/useIsPrinting.ts";
import { useNextPaint } from "../../ui/timing/useNextPaint.ts";
import { beginsInView, KpiGroup, rowLength } from "./KpiGroup.tsx";
import type { KpiShape } from "./kpiShapes.ts";
import styles from "./KpisResult.module.css";
import { KpisTable } from "./KpisTable.tsx";
import { noFilters } from "./noFilters.ts";
import { RhythmTable } from "./RhythmTable.tsx";
import type { KpisView, UpdateKpis } from "./useKpis.ts";

interface Props {
  readonly view: KpisView;
  readonly shape: KpiShape;
  readonly column: string | undefined;
  readonly update: UpdateKpis;
}

/**
 * The KPIs that fit, in the shape that was chosen; a way back where none do. Charts that something else takes the place of
 * are hidden at once, and taken away after the paint: there are dozens.
 */
export const KpisResult = memo(function KpisResult({ view, shape, column, update }: Props) {
  const before = useNextPaint(shape);
  if (view.shown.length === 0) return <EmptyResult what="KPI" onClear={() => update(noFilters)} />;
  return (
    <>
      {[shape, before].includes("charts") && <Cards view={view} isHidden={shape !== "charts"} update={update} />}
      {shape === "table" && <KpisTable view={view} column={column} update={update} />}
      {shape === "rhythm" && <RhythmTable view={view} column={column} update={update} />}
    </>
  );
});

interface CardsProps extends Pick<Props, "view" | "update"> {
  readonly isHidden: boolean;
}

function Cards({ view, isHidden, update }: CardsProps) {
  const given = useMemo(() => ({ groups: listGroups(view), view }), [view]);
  const painted = useNextPaint(given);
  const isPrinting = useIsPrinting();
  const staged = stageList(given.groups, isPrinting ? given.groups : painted.groups, {
    toKey: ({ title }) => title,
    isAtOnce: ({ before }) => beginsInView(before),
  });
  return (
    <Leaving isLeaving={isHidden} className={styles.groups}>
      {staged.map(({ key, item: group, stage }) => {
        if (stage === "coming") return <div key={key} style={{ height: estimateHeight(group) }} />;
        const isLeaving = stage === "leaving";
        const { levels, from, to, tables } = isLeaving ? painted.view : view;
        return (
          <Leaving key={key} isLeaving={isLeaving} className={styles.part}>
            <KpiGroup {...group} levels={levels} from={from} to={to} tables={tables} update={update} />
          </Leaving>
        );
      })}
    </Leaving>
  );
}

interface Group {
  readonly title: string;
  readonly items: readonly TrackedKpi[];
  /** How many cards of the page stand before its first one. */
  readonly before: number;
}

function listGroups(view: KpisView): Group[] {
  let before = 0;
  return [...groupBy(view.shown, (item) => nameGroup(item, view))].map(([title, items]) => {
    const group = { title, items, before };
    before += items.length;
    return group;
  });
}

/** About how tall a group is that is still to come, in pixels: its heading, and its rows of cards. */
const estimateHeight = ({ items }: Group) => 80 + Math.ceil(items.length / rowLength) * 260;

const sortTitles = { name: "By name", levels: "By number of levels", verdict: "By verdict" } as const;

/** In the order of the catalogue KPIs stand under their category; in any other they follow one another. */
const nameGroup = ({ category }: TrackedKpi, { sort }: KpisView) => (sort ? sortTitles[sort] : category.title);
