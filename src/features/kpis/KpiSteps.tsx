import type { TrackedKpi } from "../../domain/kpi/kpiCatalogue.ts";
import { describePair } from "../../domain/kpi/kpiChangeText.ts";
import { type KpiOutcome, outcomeWords } from "../../domain/kpi/kpiOutcome.ts";
import { type KpiStep, listEntrances, listExits, listKpiSteps } from "../../domain/kpi/kpiSteps.ts";
import { describeTarget } from "../../domain/kpi/kpi.ts";
import { joinWords } from "../../domain/numberWords.ts";
import type { TargetPair } from "../../domain/kpi/targets.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { FigureText } from "../../parts/FigureText.tsx";
import styles from "./KpiSteps.module.css";
import { OutcomeMark } from "./OutcomeMark.tsx";

/** The history of a KPI: where it enters the ladder, and what happens to its targets at each step after that. */
export function KpiSteps({ item }: { readonly item: TrackedKpi }) {
  const ladder = useLadder();
  const entrances = listEntrances(ladder, item);
  const exits = listExits(ladder, item);
  const steps = listKpiSteps(ladder, item);
  return (
    <ol className={styles.steps}>
      {entrances.map((level) => (
        <li key={level.id}>
          <p className={styles.head}>
            <OutcomeMark outcome="new" /> <b>Enters at {level.title}</b>
          </p>
          <p>
            <FigureText>{item.entries.get(level.id)?.targets.map(describeTarget).join("; ") ?? ""}</FigureText>
          </p>
        </li>
      ))}
      {ladder.levels.flatMap((level) => [
        ...steps
          .filter(({ to }) => to === level)
          .map((step) => <Step key={`${step.from.id} ${step.to.id}`} step={step} />),
        ...exits
          .filter(({ to }) => to === level)
          .map(({ from, to }) => (
            <li key={`${from.id} ${to.id}`}>
              <p className={styles.head}>
                <OutcomeMark outcome="dropped" />{" "}
                <b>
                  {from.title} → {to.title}
                </b>
              </p>
              <p>{to.title} does not track it.</p>
            </li>
          )),
      ])}
    </ol>
  );
}

function Step({ step: { from, to, skipped, change } }: { readonly step: KpiStep }) {
  return (
    <li>
      <p className={styles.head}>
        <OutcomeMark outcome={change.outcome} />{" "}
        <b>
          {from.title} → {to.title}
        </b>
        {skipped.length > 0 && <span className="quiet">past {joinWords(skipped.map(({ title }) => title))}</span>}
      </p>
      <ul>
        {change.pairs.map((pair) => (
          <li key={describePair(pair)}>
            <FigureText>{describePair(pair)}</FigureText>
            <span className={styles.reason}> {explainPair(pair, change.outcome)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What an outcome does not say already. */
function explainPair({ comparison, sign }: TargetPair, outcome: KpiOutcome): string {
  if (!comparison) return sign > 0 ? "one more figure" : sign < 0 ? "one figure less" : "";
  const { verdict, reason, converted } = comparison;
  const word = verdict === outcome ? "" : outcomeWords[verdict].word;
  return [[word, reason].filter(Boolean).join(": "), converted && "converted: one share is the other end of the other"]
    .filter(Boolean)
    .join("; ");
}
