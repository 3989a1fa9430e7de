import { type AgendaItem, listAgenda } from "../../domain/plan/agenda.ts";
import { countNoun } from "../../domain/numberWords.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import { jumpTo } from "../../ui/page/jumpTo.ts";
import { AgendaLine } from "./AgendaLine.tsx";
import styles from "./PlanView.module.css";
import { useTicked } from "./useTicked.ts";

interface Props {
  readonly plan: Plan;
  readonly rows: readonly PlanRow[];
  /** ISO 8601. */
  readonly today: string;
  /** Takes the key of what is asked. */
  onOpen(key: string): void;
}

/** What is overdue and what comes up, over all rows. What is ticked off here stays in its line until the page is left. */
export function PlanAgenda({ plan, rows, today, onOpen }: Props) {
  const { ticked, tick } = useTicked(plan);
  const { overdue, coming, undated } = listAgenda(rows, today, ticked);
  if (overdue.length + coming.length + undated.length === 0) return null;
  const askOf = new Map(rows.map((row) => [row.key, row.ask.key]));
  const open = ({ key }: AgendaItem) => {
    const row = askOf.get(key) ?? key;
    onOpen(row);
    jumpTo(row);
  };
  const lists = [
    { title: "Overdue", isLate: true, items: overdue },
    { title: "Coming up", isLate: false, items: [...coming, ...undated] },
  ].map((list) => ({ ...list, left: list.items.filter(({ isDone }) => !isDone).length }));
  return (
    <section className={`${styles.agenda} sheet`} aria-label="Agenda">
      {lists
        .filter(({ items }) => items.length > 0)
        .map(({ title, isLate, items, left }) => (
          <div key={title} className={left === 0 ? "no-print" : undefined}>
            <h2>
              {title}, {left === 0 ? "all done" : countNoun(left, "action")}
            </h2>
            <ul>
              {items.map((item) => (
                <AgendaLine
                  key={item.key}
                  item={item}
                  isLate={isLate}
                  onTick={() => tick(item)}
                  onOpen={() => open(item)}
                />
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
