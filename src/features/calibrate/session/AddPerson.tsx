import { useState } from "react";
import type { Session } from "../../../domain/calibrate/session.ts";
import { addPerson } from "../../../state/calibrate/sessionEdits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { findNameProblem } from "./findNameProblem.ts";
import { PersonFields } from "./PersonFields.tsx";
import styles from "./SessionPage.module.css";

/** A line that takes another person into the session. */
export function AddPerson({ session }: { readonly session: Session }) {
  const edit = useSessions((state) => state.edit);
  const [pair] = session.pairs;
  const blank = { name: "", present: pair?.from ?? "", proposed: pair?.to ?? "" };
  const [draft, setDraft] = useState(blank);
  const [said, setSaid] = useState("");
  return (
    <form
      className={`${styles.add} no-print`}
      aria-label="Another person"
      onSubmit={(event) => {
        event.preventDefault();
        const name = draft.name.trim();
        const problem = findNameProblem(session.people, name);
        if (problem) return setSaid(problem);
        edit(session.id, (old) => addPerson(old, { ...draft, name }));
        setDraft(blank);
        setSaid(`${name} was added.`);
        event.currentTarget.querySelector("input")?.focus();
      }}
    >
      <PersonFields value={draft} onChange={(fields) => setDraft({ ...draft, ...fields })} />
      <Button type="submit">Add person</Button>
      <p className="quiet" role="status">
        {said}
      </p>
    </form>
  );
}
