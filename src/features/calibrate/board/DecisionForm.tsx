import type { BoardRow } from "../../../domain/calibrate/board.ts";
import { askWhy } from "../../../domain/calibrate/decisionQuestion.ts";
import { describeMark, type LevelAxis } from "../../../domain/calibrate/levelAxis.ts";
import { findDecision, type Person, type Session } from "../../../domain/calibrate/session.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { DecisionFields } from "../DecisionFields.tsx";
import { useDecision } from "../useDecision.ts";
import styles from "./BoardPage.module.css";

interface Props {
  readonly session: Session;
  readonly person: Person;
  readonly axis: LevelAxis;
  readonly rows: readonly BoardRow[];
}

/** What the group decides: the level, why this one, and the rows that decided it. */
export function DecisionForm({ session, person, axis, rows }: Props) {
  const { decision, set } = useDecision(session, person.id);
  const named = new Map(rows.map(({ row }) => [row.key, row.subject]));
  const nameRow = (key: string) => named.get(key) ?? session.subjects[key] ?? key;
  return (
    <DecisionFields
      session={session}
      whom={person.id}
      status={
        findDecision(session, person.id)
          ? `Decided: ${describeMark(axis, decision.level)}.`
          : "Not decided yet: choose a level, and say why."
      }
      explanation="Agreed values describe single rows. The level is decided here, by you, and not computed from them."
      label="Level"
      options={axis.levels.map(({ id, title }) => ({ value: id, text: title }))}
      why={askWhy(axis, person, decision.level)}
    >
      <div>
        <h3 id="deciding-rows" tabIndex={-1}>
          Rows that decided it
        </h3>
        {decision.rows.length === 0 ? (
          <p className="quiet">
            None yet. <span className="no-print">Open a row of the board and tick “This row decides the level”.</span>
          </p>
        ) : (
          <ul className={styles.deciding}>
            {decision.rows.map((key) => (
              <li key={key}>
                {nameRow(key)}{" "}
                <Button
                  look="quiet"
                  className="no-print"
                  aria-label={`${nameRow(key)} does not decide it`}
                  onClick={({ currentTarget }) => {
                    const item = currentTarget.closest("li");
                    const other = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector("button");
                    (other ?? document.getElementById("deciding-rows"))?.focus();
                    set({ rows: decision.rows.filter((one) => one !== key) });
                  }}
                >
                  ×
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </DecisionFields>
  );
}
