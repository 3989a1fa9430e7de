import { Link } from "@tanstack/react-router";
import { useDeferredValue, useMemo, useState } from "react";
import { listAgenda } from "../../domain/plan/agenda.ts";
import { splitWords } from "../../domain/filterWords.ts";
import { namePlan } from "../../domain/plan/namePlan.ts";
import { joinWords } from "../../domain/numberWords.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { filterPlanRows } from "../../domain/plan/planFilter.ts";
import { listSkipped } from "../../domain/plan/planStep.ts";
import { describeReadiness } from "../../domain/plan/readiness.ts";
import { parsePlanSearch } from "../../routes/planSearch.ts";
import { useAheadSearch } from "../../routes/useAheadSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useTitle } from "../../routes/useTitle.ts";
import { usePrintFooter } from "../../ui/page/usePrintFooter.ts";
import { useArrival } from "../../ui/page/useArrival.ts";
import { ArchivedRows } from "./ArchivedRows.tsx";
import { groupRows } from "./groupRows.ts";
import { PlanAgenda } from "./PlanAgenda.tsx";
import { PlanControls } from "./PlanControls.tsx";
import { PlanDetails } from "./PlanDetails.tsx";
import { PlanDrift } from "./PlanDrift.tsx";
import { PlanTable } from "./PlanTable.tsx";
import { PlanTools } from "./PlanTools.tsx";
import { PlanTrouble } from "./PlanTrouble.tsx";
import styles from "./PlanView.module.css";
import { StrangeLadder } from "./StrangeLadder.tsx";
import { findToday } from "../../parts/day.ts";
import { useOrder } from "./useOrder.ts";
import { usePlanRows } from "./usePlanRows.ts";

/** A plan that is open: its readiness in a sentence, its agenda, its rows. */
export function PlanView({ plan }: { readonly plan: Plan }) {
  const ladder = useLadder();
  const [search, update] = useAheadSearch(parsePlanSearch);
  const [words, setWords] = useState("");
  // The field shows what is typed at once; the rows follow.
  const soughtWords = useDeferredValue(words);
  const { way, asks, drift, rows } = usePlanRows(plan);
  const order = useOrder(rows, search.row);
  const shown = useMemo(() => {
    const { show, rating = [], section = [], class: classes = [], row, group } = search;
    const filter = {
      everything: show === "all",
      ratings: rating,
      sections: section,
      classes,
      words: splitWords(soughtWords),
    };
    const fitting = new Set(filterPlanRows(order, filter));
    // The row that is open stays, though an edit may take it out of what is filtered for.
    return groupRows(
      order.filter((one) => fitting.has(one) || one.ask.key === row),
      group,
    );
  }, [order, search, soughtWords]);
  const title = way ? `${way.from.title} → ${way.to.title}` : "Plan";
  useTitle(`Plan: ${title}`);
  usePrintFooter(`${ladder.title} ${ladder.version} · ${title}`);
  useArrival(search.row);
  if (!way) return <StrangeLadder plan={plan} />;
  const clear = () => {
    update({ rating: undefined, section: undefined, class: undefined });
    setWords("");
  };
  const skipped = listSkipped(ladder, way.from.id, way.to.id);
  const today = findToday();
  return (
    <>
      <p className="eyebrow">
        <Link to="/plan">Plans</Link> · {namePlan(plan)}
      </p>
      <h1 className={`answer ${styles.readiness}`}>
        <span className="visually-hidden">{title}. </span>
        {describeReadiness(rows).map((sentence) => (
          <span key={sentence}>{sentence} </span>
        ))}
      </h1>
      <p className={styles.under}>
        <strong>{title}</strong>
        {plan.person.trim() && ` for ${plan.person.trim()}`}
        {skipped.length > 0 &&
          `, skipping ${joinWords(skipped.map((level) => level.title))}: what both steps ask together`}
        . Made on {ladder.title} {plan.ladder.version}.
      </p>
      <PlanTrouble plan={plan} />
      <PlanDrift plan={plan} asks={asks} drift={drift} rows={rows} />
      <PlanTools plan={plan} rows={rows} />
      <PlanDetails plan={plan} />
      <PlanAgenda agenda={listAgenda(rows, today)} rows={rows} onOpen={(key) => update({ row: key })} />
      <PlanControls
        search={search}
        update={update}
        words={words}
        onWords={setWords}
        onClear={clear}
        shown={shown.length}
        total={rows.length}
      />
      <PlanTable
        plan={plan}
        way={way}
        rows={shown}
        group={search.group}
        openKey={search.row}
        update={update}
        onClear={clear}
      />
      <ArchivedRows plan={plan} />
    </>
  );
}
