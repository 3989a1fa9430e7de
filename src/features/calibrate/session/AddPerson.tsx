import { useState } from "react";
import type { Session } from "../../../domain/calibrate/session.ts";
import { addPerson } from "../../../state/calibrate/sessionEdits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { PersonFields } from "./PersonFields.tsx";
import { useNameAsked } from "./useNameAsked.ts";
import styles from "./SessionPage.module.css";

/** A line that takes another person into the session. */
export function AddPerson({ session }: { readonly session: Session }) {
  const edit = useSessions((state) => state.edit);
  const [pair] = session.pairs;
  const blank = { name: "", present: pair?.from ?? "", proposed: pair?.to ?? "" };
  const [draft, setDraft] = useState(blank);
  const asked = useNameAsked(session.people);
  return (
    <form
      className={`${styles.add} no-print`}
      aria-label="Another person"
      onSubmit={(event) => {
        event.preventDefault();
        const name = draft.name.trim();
        if (!asked.check(event.currentTarget, name)) return;
        edit(session.id, (old) => addPerson(old, { ...draft, name }));
        setDraft(blank);
        asked.setAdded(name);
        event.currentTarget.querySelector("input")?.focus();
      }}
    >
      <PersonFields
        value={draft}
        error={asked.problem}
        onChange={(fields) => {
          asked.forgetProblem();
          setDraft({ ...draft, ...fields });
        }}
      />
      <Button type="submit">Add person</Button>
      <p className="quiet" role="status">
        {asked.said}
      </p>
    </form>
  );
}
