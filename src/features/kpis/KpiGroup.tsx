import { memo, useMemo, useRef } from "react";
import type { TrackedKpi } from "../../domain/kpi/kpiCatalogue.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import { useFresh } from "../../ui/timing/useFresh.ts";
import { KpiCard, KpiName } from "./KpiCard.tsx";
import styles from "./KpisResult.module.css";
import type { UpdateKpis } from "./useKpis.ts";

interface Shown {
  readonly items: readonly TrackedKpi[];
  /** How many cards of the page stand before its first one. */
  readonly before: number;
  readonly levels: readonly Level[];
  readonly from: Level;
  readonly to: Level;
  /** The ids of the KPIs that stand as tables. */
  readonly tables: readonly string[];
  readonly update: UpdateKpis;
}

interface Props extends Shown {
  readonly title: string;
}

/** So many cards stand in a row, on a wide screen. */
export const rowLength = 3;

/** Whether a group with so many cards before it is taken to be in view: it begins in the first two rows. */
export const beginsInView = (before: number): boolean => before < 2 * rowLength;

/**
 * KPIs under a heading. Of a group out of view no card is asked anything before the browser is idle; until it was drawn
 * it has its names alone.
 */
export const KpiGroup = memo(function KpiGroup({ title, items, before, levels, from, to, tables, update }: Props) {
  const ref = useRef<HTMLElement>(null);
  const given = useMemo(
    (): Shown => ({ items, before, levels, from, to, tables, update }),
    [items, before, levels, from, to, tables, update],
  );
  const { shown } = useFresh(ref, given, beginsInView(before), toPlace(before, levels));
  return (
    <section ref={ref} className={styles.group} aria-labelledby={toId(title)}>
      <h2 id={toId(title)}>{title}</h2>
      <ul className={styles.grid}>
        {shown ? <Cards {...shown} /> : items.map(({ kpi }) => <KpiName key={kpi.id} name={kpi.name} />)}
      </ul>
    </section>
  );
}, isSame);

/** Lists of the same KPIs are the same. */
function isSame({ items, ...before }: Props, { items: others, ...now }: Props): boolean {
  return (
    Object.entries(before).every(([name, value]) => now[name as keyof typeof now] === value) &&
    items.length === others.length &&
    items.every((item, at) => item === others[at])
  );
}

const Cards = memo(function Cards({ items, before, ...shown }: Shown) {
  return items.map((item, at) => (
    <KpiCard key={item.kpi.id} place={toPlace(before + at, shown.levels)} item={item} {...shown} />
  ));
});

/**
 * How much stands above so many cards, from 1, as none is drawn before it is known to be in view: where more levels are
 * shown, each card above takes more room.
 */
const toPlace = (before: number, levels: readonly Level[]) => (before < rowLength ? 0 : before) * levels.length + 1;

const toId = (title: string) => `group-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
