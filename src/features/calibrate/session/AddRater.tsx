import { useState } from "react";
import { flushSync } from "react-dom";
import type { Session } from "../../../domain/calibrate/session.ts";
import { addRater } from "../../../state/calibrate/sessionEdits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { Choice } from "../../../ui/control/Choice.tsx";
import { NameField } from "./NameField.tsx";
import { useNameAsked } from "./useNameAsked.ts";
import styles from "./SessionPage.module.css";
import { nameOf } from "../nameOf.ts";

/** A line that takes another rater into the session: a manager, or one of the people about themself. */
export function AddRater({ session }: { readonly session: Session }) {
  const edit = useSessions((state) => state.edit);
  const [name, setName] = useState("");
  const [self, setSelf] = useState("");
  const asked = useNameAsked(session.raters);
  const isTaken = (id: string) => session.raters.some((rater) => rater.self === id);
  const options = [
    { value: "", text: "A manager, about everyone" },
    ...session.people
      .filter(({ id }) => !isTaken(id))
      .map((person) => ({ value: person.id, text: `${nameOf(person)}, about themself` })),
  ];
  return (
    <form
      className={`${styles.add} no-print`}
      aria-label="Another rater"
      onSubmit={(event) => {
        event.preventDefault();
        const called = self === "" ? name.trim() : (session.people.find(({ id }) => id === self)?.name ?? "");
        if (self === "" && !asked.check(event.currentTarget, called)) return;
        edit(session.id, (old) => addRater(old, { name: called, self }));
        const form = event.currentTarget;
        // The name is asked again where it was not: in the list, the letters of the next name would choose.
        flushSync(() => {
          setName("");
          setSelf("");
          asked.setAdded(called);
        });
        form.querySelector("input")?.focus();
      }}
    >
      <Choice label="Who rates" options={options} value={self} onChange={setSelf} />
      {self === "" && (
        <NameField
          value={name}
          error={asked.problem}
          onChange={(value) => {
            asked.forgetProblem();
            setName(value);
          }}
        />
      )}
      <Button type="submit">Add rater</Button>
      <p className="quiet" role="status">
        {asked.said}
      </p>
    </form>
  );
}
