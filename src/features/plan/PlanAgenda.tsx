import type { Agenda, AgendaItem } from "../../domain/plan/agenda.ts";
import { countNoun } from "../../domain/numberWords.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import { jumpTo } from "../../ui/page/jumpTo.ts";
import styles from "./PlanView.module.css";
import { describeDay } from "../../parts/day.ts";

interface Props {
  readonly agenda: Agenda;
  readonly rows: readonly PlanRow[];
  /** Takes the key of what is asked. */
  onOpen(key: string): void;
}

/** What is overdue and what comes up, over all rows. */
export function PlanAgenda({ agenda: { overdue, coming, undated }, rows, onOpen }: Props) {
  if (overdue.length + coming.length + undated.length === 0) return null;
  const askOf = new Map(rows.map((row) => [row.key, row.ask.key]));
  const open = ({ key }: AgendaItem) => {
    const row = askOf.get(key) ?? key;
    onOpen(row);
    jumpTo(row);
  };
  const lists = [
    { title: "Overdue", items: overdue },
    { title: "Coming up", items: [...coming, ...undated] },
  ].filter(({ items }) => items.length > 0);
  return (
    <section className={`${styles.agenda} sheet`} aria-label="Agenda">
      {lists.map(({ title, items }) => (
        <div key={title}>
          <h2>
            {title}, {countNoun(items.length, "action")}
          </h2>
          <ul>
            {items.map((item) => (
              <li key={item.key}>
                <span className={`figures ${title === "Overdue" ? styles.late : ""}`}>
                  {item.due ? describeDay(item.due) : "No date"}
                </span>
                <span>
                  <button type="button" onClick={() => open(item)}>
                    {item.action || item.subject}
                  </button>
                  {item.action && <span className="quiet"> {item.subject}</span>}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
