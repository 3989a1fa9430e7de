import { useState } from "react";
import { flushSync } from "react-dom";
import { listUnanimous } from "../../../domain/calibrate/boardFilter.ts";
import type { BoardRow } from "../../../domain/calibrate/board.ts";
import { unanimousReason } from "../../../domain/calibrate/overtaken.ts";
import { describeMark, type LevelAxis } from "../../../domain/calibrate/levelAxis.ts";
import { capitalise, countNoun } from "../../../domain/numberWords.ts";
import type { Person, Session } from "../../../domain/calibrate/session.ts";
import { UndoButtons } from "../../../parts/kept/UndoButtons.tsx";
import { agree } from "../../../state/calibrate/sessionEdits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { jumpTo } from "../../../ui/page/jumpTo.ts";
import { focusFirstError } from "../../../ui/control/focusFirstError.ts";
import { Dialog } from "../../../ui/overlay/Dialog.tsx";
import { AgreementFields } from "./AgreementFields.tsx";
import styles from "./BoardPage.module.css";
import { Toolbar } from "../../../ui/control/Toolbar.tsx";
import { nameManagers } from "./nameManagers.ts";

interface Props {
  readonly session: Session;
  readonly person: Person;
  readonly axis: LevelAxis;
  readonly rows: readonly BoardRow[];
}

/** Undo and redo, and agreeing at once on all rows that managers mark alike. */
export function BoardTools({ session, person, axis, rows }: Props) {
  const { edit, step, say } = useSessions();
  const past = useSessions(({ histories }) => histories[session.id]?.past.length ?? 0);
  const future = useSessions(({ histories }) => histories[session.id]?.future.length ?? 0);
  const [draft, setDraft] = useState<{ readonly reason: string; readonly by: string }>();
  const same = listUnanimous(rows);
  const subjects = new Map(rows.map(({ row }) => [row.key, row.subject]));
  const [isTried, setTried] = useState(false);
  const isComplete = draft !== undefined && draft.reason.trim() !== "" && draft.by.trim() !== "";
  function agreeAll(form: HTMLElement) {
    flushSync(() => setTried(true));
    if (!isComplete) return focusFirstError(form);
    const agreed = Object.fromEntries(
      same.map(({ key, mark }) => [key, { mark, reason: draft.reason.trim(), by: draft.by.trim() }]),
    );
    edit(session.id, (old) => agree(old, person.id, agreed, new Date().toISOString()));
    say(`${capitalise(countNoun(same.length, "row"))} ${same.length === 1 ? "is" : "are"} agreed.`, session.id);
    setDraft(undefined);
  }
  return (
    <Toolbar label="The board as a whole">
      <UndoButtons past={past} future={future} onStep={(way) => step(session.id, way)} />
      {same.length > 0 && (
        <Button
          onClick={() => {
            setDraft({ reason: unanimousReason, by: nameManagers(session) });
            setTried(false);
          }}
        >
          Agree {countNoun(same.length, "unanimous row")}…
        </Button>
      )}
      <Button look="quiet" onClick={() => jumpTo("decision")}>
        Go to the decision
      </Button>
      {draft && (
        <Dialog
          title={`Agree ${countNoun(same.length, "unanimous row")}?`}
          onCancel={() => setDraft(undefined)}
          actions={
            <>
              <Button look="chosen" type="submit" form="agree-all">
                Agree {countNoun(same.length, "row")}
              </Button>
              <Button onClick={() => setDraft(undefined)}>Cancel</Button>
            </>
          }
        >
          <p>All managers who saw these rows gave the same mark. That mark becomes what is agreed:</p>
          <ul className={styles.same}>
            {same.map(({ key, mark }) => (
              <li key={key}>
                {subjects.get(key)}: <strong>{describeMark(axis, mark)}</strong>
              </li>
            ))}
          </ul>
          <form
            id="agree-all"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              agreeAll(event.currentTarget);
            }}
          >
            <AgreementFields
              reasonLabel="Reason"
              value={draft}
              isTried={isTried}
              onChange={(words) => setDraft({ ...draft, ...words })}
            />
          </form>
        </Dialog>
      )}
    </Toolbar>
  );
}
