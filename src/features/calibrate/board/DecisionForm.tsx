import type { BoardRow } from "../../../domain/calibrate/board.ts";
import { describeMark, type LevelAxis } from "../../../domain/calibrate/levelAxis.ts";
import { type Decision, findDecision, type Person, type Session } from "../../../domain/calibrate/session.ts";
import { decide } from "../../../state/calibrate/sessionEdits.ts";
import { sessionLimits } from "../../../state/calibrate/sessionLimits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { RadioGroup } from "../../../ui/control/RadioGroup.tsx";
import { TextField } from "../../../ui/control/TextField.tsx";
import styles from "./BoardPage.module.css";
import { emptyDecision } from "./emptyDecision.ts";

interface Props {
  readonly session: Session;
  readonly person: Person;
  readonly axis: LevelAxis;
  readonly rows: readonly BoardRow[];
}

/** What the group decides: the level, why this one and not the next, and the rows that decided it. Saved as typed. */
export function DecisionForm({ session, person, axis, rows }: Props) {
  const edit = useSessions((state) => state.edit);
  const endField = useSessions((state) => state.endField);
  const decision = session.decisions[person.id] ?? emptyDecision;
  const set = (fields: Partial<Decision>, field?: string) =>
    edit(
      session.id,
      (old) => decide(old, person.id, { ...(old.decisions[person.id] ?? emptyDecision), ...fields }),
      field && `decision ${person.id} ${field}`,
    );
  const leave = () => endField(session.id);
  const at = axis.rungs.findIndex((rung) => rung.some(({ id }) => id === decision.level));
  const level = axis.levels.find(({ id }) => id === decision.level);
  const next = at === -1 ? undefined : axis.rungs[at + 1]?.map(({ title }) => title).join(" or ");
  const named = new Map(rows.map(({ row }) => [row.key, row.subject]));
  return (
    <section className={styles.decision} aria-labelledby="decision">
      <h2 id="decision" tabIndex={-1}>
        Decision
      </h2>
      <p className={styles.decided}>
        <strong role="status">
          {findDecision(session, person.id)
            ? `Decided: ${describeMark(axis, decision.level)}.`
            : "Not decided yet: that takes a level and its sentence."}
        </strong>{" "}
        Agreed values describe single rows. The level is decided here, by you, and not computed from them.
      </p>
      <RadioGroup
        label="Level"
        options={axis.levels.map(({ id, title }) => ({ value: id as string, text: title }))}
        value={decision.level}
        onChange={(value) => set({ level: value })}
      />
      <TextField
        label={`Why ${level?.title ?? "this level"}, and not ${next ?? "the next"}?`}
        value={decision.why}
        lines={3}
        most={sessionLimits.sentence}
        isRequired
        error={
          decision.level !== "" && decision.why.trim() === "" ? "Without this sentence nothing is decided." : undefined
        }
        onChange={(why) => set({ why }, "why")}
        onLeave={leave}
      />
      <div className={styles.who}>
        <TextField
          label="Who decided"
          value={decision.by}
          most={sessionLimits.by}
          onChange={(by) => set({ by }, "by")}
          onLeave={leave}
        />
        <TextField
          label="On"
          type="date"
          value={decision.date}
          onChange={(date) => set({ date }, "date")}
          onLeave={leave}
        />
      </div>
      <div>
        <h3 id="deciding-rows" tabIndex={-1}>
          Rows that decided it
        </h3>
        {decision.rows.length === 0 ? (
          <p className="quiet">None yet. Open a row of the board and tick “This row decides the level”.</p>
        ) : (
          <ul className={styles.deciding}>
            {decision.rows.map((key) => (
              <li key={key}>
                {named.get(key) ?? session.subjects[key] ?? key}{" "}
                <Button
                  look="quiet"
                  className="no-print"
                  aria-label={`${named.get(key) ?? key} does not decide it`}
                  onClick={({ currentTarget }) => {
                    const item = currentTarget.closest("li");
                    const next = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector("button");
                    (next ?? document.getElementById("deciding-rows"))?.focus();
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
    </section>
  );
}
