import { Link } from "@tanstack/react-router";
import { memo, useCallback, useMemo, useRef } from "react";
import { compareEntries } from "../../domain/kpi/kpiChange.ts";
import type { TrackedKpi } from "../../domain/kpi/kpiCatalogue.ts";
import { describeReasons } from "../../domain/kpi/kpiTable.ts";
import { describeBetter } from "../../domain/kpi/kpiWords.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import { FigureText } from "../../parts/FigureText.tsx";
import { useFresh } from "../../ui/timing/useFresh.ts";
import styles from "./KpiCard.module.css";
import { KpiFigure } from "./KpiFigure.tsx";
import { OutcomeMark } from "./OutcomeMark.tsx";
import type { UpdateKpis } from "./useKpis.ts";

interface Shown {
  readonly item: TrackedKpi;
  readonly levels: readonly Level[];
  readonly from: Level;
  readonly to: Level;
  /** The ids of the KPIs that stand as tables. */
  readonly tables: readonly string[];
  readonly update: UpdateKpis;
}

interface Props extends Shown {
  /** How much stands above it, as `useFresh` asks. */
  readonly place: number;
}

/**
 * One KPI among many: its name, the verdict between the two levels compared, and its charts. What changes is drawn at once
 * where it is in view, and else when the browser is idle; until it was drawn it has its name alone.
 */
export const KpiCard = memo(function KpiCard({ place, item, levels, from, to, tables, update }: Props) {
  const ref = useRef<HTMLLIElement>(null);
  const given = useMemo(
    (): Shown => ({ item, levels, from, to, tables, update }),
    [item, levels, from, to, tables, update],
  );
  const { shown, isInView } = useFresh(ref, given, false, place);
  return (
    <li ref={ref} {...toFrame(shown !== undefined)}>
      {shown ? <CardParts {...shown} isInView={isInView} /> : <h3>{item.kpi.name}</h3>}
    </li>
  );
});

/** Stands for a card that was not drawn yet. */
export function KpiName({ name }: { readonly name: string }) {
  return (
    <li {...toFrame(false)}>
      <h3>{name}</h3>
    </li>
  );
}

/** About how tall a card is, in pixels. */
const cardHeight = 320;

const toFrame = (isDrawn: boolean) => ({
  className: `${styles.card} sheet`,
  style: isDrawn ? undefined : { minHeight: cardHeight },
});

interface PartsProps extends Shown {
  readonly isInView: boolean;
}

const CardParts = memo(function CardParts({ item, levels, from, to, tables, update, isInView }: PartsProps) {
  const { kpi } = item;
  const isTable = tables.includes(kpi.id);
  const chooseShape = useCallback(
    (shape: "chart" | "table") => {
      const others = tables.filter((id) => id !== kpi.id);
      update({ tables: shape === "table" ? [...others, kpi.id] : others });
    },
    [tables, kpi.id, update],
  );
  return (
    <>
      <CardHead item={item} from={from} to={to} />
      <KpiFigure
        item={item}
        levels={levels}
        shape={isTable ? "table" : "chart"}
        onShape={chooseShape}
        isInView={isInView}
      />
    </>
  );
});

/** The name, and the verdict. Both stay whichever levels are shown. */
const CardHead = memo(function CardHead({ item, from, to }: Pick<Shown, "item" | "from" | "to">) {
  const { kpi, entries } = item;
  const change = compareEntries(kpi, entries.get(from.id), entries.get(to.id));
  const reasons = change.outcome === "equal" ? "" : describeReasons(change);
  return (
    <>
      <div className={styles.head}>
        <h3>
          <Link to="/kpis/$kpiId" params={{ kpiId: kpi.id }}>
            {kpi.name}
          </Link>
        </h3>
        <span>
          <span className="visually-hidden">
            From {from.title} to {to.title}:{" "}
          </span>
          <OutcomeMark outcome={change.outcome} />
        </span>
      </div>
      <p className={styles.under}>
        {describeBetter(item)}
        <FigureText>{reasons && ` · ${reasons}`}</FigureText>
      </p>
    </>
  );
});
