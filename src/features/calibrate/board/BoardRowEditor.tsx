import { useState } from "react";
import { flushSync } from "react-dom";
import type { BoardRow } from "../../../domain/calibrate/board.ts";
import { describeOvertaken, findReason } from "../../../domain/calibrate/overtaken.ts";
import { describeMark, type LevelAxis, listMarkChoices } from "../../../domain/calibrate/levelAxis.ts";
import { ratingWords } from "../../../domain/plan/plan.ts";
import type { Agreement, Person, Session } from "../../../domain/calibrate/session.ts";
import { dropDraft, findDraft, isSameAgreement, keepDraft } from "../../../state/calibrate/agreementDrafts.ts";
import { agree } from "../../../state/calibrate/sessionEdits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { focusFirstError } from "../../../ui/control/focusFirstError.ts";
import { RadioGroup } from "../../../ui/control/RadioGroup.tsx";
import { Tick } from "../../../ui/control/Tick.tsx";
import styles from "./BoardPage.module.css";
import { AgreementFields } from "./AgreementFields.tsx";
import { lacks } from "./lacks.ts";
import { nameManagers } from "./nameManagers.ts";
import { useDecision } from "../useDecision.ts";
import { LevelWords } from "../LevelWords.tsx";
import { asideWords } from "./asideWords.ts";
import { nameOf } from "../nameOf.ts";

interface Props {
  readonly session: Session;
  readonly person: Person;
  readonly axis: LevelAxis;
  readonly row: BoardRow;
  onClose(): void;
}

/** A row of the board that is open: what each rater saw, what the levels say, and what is agreed, why and by whom. */
export function BoardRowEditor({ session, person, axis, row, onClose }: Props) {
  const { edit, say } = useSessions();
  const { key, subject } = row.row;
  const { agreement, claim, marks, beside } = row;
  const place = { session: session.id, person: person.id, row: key };
  const [begun, setBegun] = useState(() => ({ over: agreement, draft: findDraft(place, agreement) }));
  const draft = (isSameAgreement(begun.over, agreement) ? begun.draft : undefined) ??
    (agreement && { ...agreement, reason: findReason(row) }) ?? {
      mark: "",
      reason: "",
      by: Object.values(session.agreements[person.id] ?? {}).at(-1)?.by ?? nameManagers(session),
    };
  const setDraft = (next: Agreement) => {
    keepDraft(place, next, agreement);
    setBegun({ over: agreement, draft: next });
  };
  const [isTried, setTried] = useState(false);
  const isComplete = draft.mark !== "" && draft.reason.trim() !== "" && draft.by.trim() !== "";
  const { decision, set: setDecision } = useDecision(session, person.id);
  const isDeciding = decision.rows.includes(key);
  const setAgreed = (next: typeof agreement) =>
    edit(session.id, (old) => agree(old, person.id, { [key]: next }, new Date().toISOString()));
  return (
    <div className={styles.editor} role="group" aria-label={`${subject}: what was seen and agreed`}>
      <ul className={styles.notes} aria-label="Marks and notes">
        {[...marks, ...beside].map(({ rater, mark, note, aside }) => (
          <li key={rater.id}>
            <strong>{nameOf(rater)}</strong>
            {aside && <span className="quiet"> {asideWords[aside]}</span>}: {describeMark(axis, mark)}
            {note && <span className={styles.note}>{note}</span>}
          </li>
        ))}
        {claim && (
          <li>
            <strong>Their own plan</strong>: {ratingWords[claim.rating]}
            {claim.evidence.length > 0 && <span className={styles.note}>Evidence: {claim.evidence.join("; ")}</span>}
          </li>
        )}
      </ul>
      <LevelWords axis={axis} row={row.row} />
      {row.overtakers.length > 0 && <p className={styles.late}>{describeOvertaken(row)} Does it still hold?</p>}
      <form
        className={`${styles.agree} no-print`}
        aria-label={`Agree on ${subject}`}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          flushSync(() => setTried(true));
          if (!isComplete) return focusFirstError(event.currentTarget);
          dropDraft(place);
          setAgreed({ mark: draft.mark, reason: draft.reason.trim(), by: draft.by.trim() });
          say(`${subject}: ${describeMark(axis, draft.mark)} is agreed.`);
        }}
      >
        <RadioGroup
          label="What do we agree on?"
          options={listMarkChoices(axis).map(({ mark, text }) => ({ value: mark, text }))}
          value={draft.mark}
          error={isTried && draft.mark === "" ? lacks.mark : undefined}
          onChange={(mark) => setDraft({ ...draft, mark })}
        />
        <div className={styles.why}>
          <AgreementFields
            reasonLabel="Why"
            lines={2}
            value={draft}
            isTried={isTried}
            onChange={(words) => setDraft({ ...draft, ...words })}
          />
        </div>
        <div className={styles.deeds}>
          <Button type="submit" look="chosen">
            {agreement ? "Agree anew" : "Agree"}
          </Button>
          {agreement && (
            <Button
              onClick={({ currentTarget }) => {
                // This button goes with what it takes back.
                currentTarget.form?.querySelector<HTMLElement>("[type=submit]")?.focus();
                setBegun({ over: undefined, draft });
                setAgreed(undefined);
                say(`${subject} is no longer agreed. The log keeps what was.`);
              }}
            >
              Take it back
            </Button>
          )}
          <Tick
            label="This row decides the level"
            isOn={isDeciding}
            onChange={(isOn) =>
              setDecision({ rows: isOn ? [...decision.rows, key] : decision.rows.filter((one) => one !== key) })
            }
          />
          <Button
            look="quiet"
            onClick={() => {
              onClose();
              document.getElementById(key)?.querySelector("button")?.focus();
            }}
          >
            Close this row
          </Button>
        </div>
      </form>
    </div>
  );
}
