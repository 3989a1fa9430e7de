import { Link } from "@tanstack/react-router";
import { useDeferredValue, useMemo, useState } from "react";
import { splitWords } from "../../domain/filterWords.ts";
import { namePlan } from "../../domain/plan/namePlan.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { filterPlanRows } from "../../domain/plan/planFilter.ts";
import { nameAsks } from "../../domain/plan/rowNames.ts";
import { listSkipped } from "../../domain/plan/planStep.ts";
import { parsePlanSearch } from "../../routes/planSearch.ts";
import { useAheadSearch } from "../../routes/useAheadSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useTitle } from "../../routes/useTitle.ts";
import { usePrintFooter } from "../../ui/page/usePrintFooter.ts";
import { useArrival } from "../../ui/page/useArrival.ts";
import { ArchivedRows } from "./ArchivedRows.tsx";
import { findHeading, groupRows } from "./groupRows.ts";
import { PlanAgenda } from "./PlanAgenda.tsx";
import { PlanAnswer } from "./PlanAnswer.tsx";
import { PlanControls } from "./PlanControls.tsx";
import { PlanDetails } from "./PlanDetails.tsx";
import { PlanDrift } from "./PlanDrift.tsx";
import { PlanTable } from "./PlanTable.tsx";
import { PlanTools } from "./PlanTools.tsx";
import { PlanTrouble } from "./PlanTrouble.tsx";
import styles from "./PlanView.module.css";
import { SkippedLevels } from "./SkippedLevels.tsx";
import { StrangeLadder } from "./StrangeLadder.tsx";
import { describeDay, findToday } from "../../parts/day.ts";
import { useOrder } from "./useOrder.ts";
import { usePlanRows } from "./usePlanRows.ts";
import { useSteadyRatings } from "./useSteadyRatings.ts";

/** A plan that is open: its readiness in a sentence, its agenda, its rows. */
export function PlanView({ plan }: { readonly plan: Plan }) {
  const ladder = useLadder();
  const [search, update] = useAheadSearch(parsePlanSearch);
  const [words, setWords] = useState("");
  // The field shows what is typed at once; the rows follow.
  const soughtWords = useDeferredValue(words);
  const { way, asks, drift, rows } = usePlanRows(plan);
  const order = useOrder(rows, search.row);
  const ratingOf = useSteadyRatings(rows, search);
  const shown = useMemo(() => {
    const { show, rating = [], section = [], class: classes = [], row, group } = search;
    const filter = {
      everything: show === "all",
      ratings: rating,
      sections: section,
      classes,
      words: splitWords(soughtWords),
    };
    const fitting = new Set(filterPlanRows(order, filter, ratingOf));
    // The row that is open stays, though an edit may take it out of what is filtered for.
    return groupRows(
      order.filter((one) => fitting.has(one) || one.ask.key === row),
      group,
      ratingOf,
    );
  }, [order, search, soughtWords, ratingOf]);
  const names = useMemo(() => nameAsks(asks), [asks]);
  const title = way ? `${way.from.title} → ${way.to.title}` : "Plan";
  useTitle(`Plan: ${title}`);
  const today = findToday();
  usePrintFooter(
    [namePlan(plan), title, `${ladder.title} ${ladder.version}`, `printed on ${describeDay(today)}`].join(" · "),
    { isPrivate: true },
  );
  useArrival(search.row);
  if (!way) return <StrangeLadder plan={plan} />;
  const clear = () => {
    update({ rating: undefined, section: undefined, class: undefined });
    setWords("");
  };
  const skipped = listSkipped(ladder, way.from.id, way.to.id);
  return (
    <>
      <p className="eyebrow">
        <Link to="/plan">Plans</Link> · {namePlan(plan)}
      </p>
      <PlanAnswer plan={plan} title={title} rows={rows} search={search} />
      <p className={styles.under}>
        <strong>{title}</strong>
        {plan.person.trim() && ` for ${plan.person.trim()}`}. Made on {ladder.title} {plan.ladder.version}.
      </p>
      {skipped.length > 0 && (
        <p className={styles.under}>
          <SkippedLevels from={way.from} skipped={skipped} to={way.to} />
        </p>
      )}
      <PlanTrouble plan={plan} />
      <PlanDrift plan={plan} asks={asks} drift={drift} rows={rows} search={search} />
      <PlanTools plan={plan} rows={rows} />
      <PlanDetails plan={plan} />
      <PlanAgenda plan={plan} rows={rows} today={today} onOpen={(key) => update({ row: key })} />
      <PlanControls
        search={search}
        update={update}
        words={words}
        onWords={setWords}
        onClear={clear}
        shown={shown.length}
        total={rows.length}
      />
      {plan.evidence.length === 0 && (
        <p className={`${styles.how} no-print`}>
          Press the name of a row to add evidence, the next action and what was measured.
        </p>
      )}
      <PlanTable
        plan={plan}
        way={way}
        names={names}
        rows={shown}
        toHeading={findHeading(search.group, ratingOf)}
        openKey={search.row}
        update={update}
        onClear={clear}
      />
      <ArchivedRows plan={plan} />
    </>
  );
}
