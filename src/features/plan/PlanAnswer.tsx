import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import { listReadiness } from "../../domain/plan/readiness.ts";
import type { PlanSearch } from "../../routes/planSearch.ts";
import { SteadyLink } from "../../routes/SteadyLink.tsx";
import { jumpTo } from "../../ui/page/jumpTo.ts";
import styles from "./PlanView.module.css";

interface Props {
  readonly plan: Plan;
  readonly title: string;
  readonly rows: readonly PlanRow[];
  readonly search: PlanSearch;
}

/** The heading of a plan: where the person stands. The rows that it names open where they are. */
export function PlanAnswer({ plan, title, rows, search }: Props) {
  return (
    <h1 className={`answer ${styles.readiness}`}>
      <span className="visually-hidden">{title}. </span>
      {listReadiness(rows).map((sentence) => (
        <span key={sentence[0]?.text}>
          {sentence.map(({ text, key }) =>
            key === undefined ? (
              text
            ) : (
              <SteadyLink
                key={key}
                to={{
                  to: "/plan/$planId",
                  params: { planId: plan.id },
                  search: { ...search, row: key },
                  replace: true,
                  resetScroll: false,
                }}
                onFollow={() => jumpTo(key)}
              >
                {text}
              </SteadyLink>
            ),
          )}{" "}
        </span>
      ))}
    </h1>
  );
}
