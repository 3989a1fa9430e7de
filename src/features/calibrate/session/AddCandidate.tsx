import { useState } from "react";
import type { Candidate, Session } from "../../../domain/calibrate/session.ts";
import { DayField } from "../../../parts/DayField.tsx";
import { useLadder } from "../../../routes/useLadder.ts";
import { addCandidate } from "../../../state/calibrate/sessionEdits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { Choice } from "../../../ui/control/Choice.tsx";
import { PanelTicks } from "../PanelTicks.tsx";
import { NameField } from "./NameField.tsx";
import { useNameAsked } from "./useNameAsked.ts";
import styles from "./SessionPage.module.css";

/** A line that takes another candidate into the session, and says who interviews them. */
export function AddCandidate({ session }: { readonly session: Session }) {
  const { levels } = useLadder();
  const edit = useSessions((state) => state.edit);
  const [name, setName] = useState("");
  const [level, setLevel] = useState(session.pairs.at(-1)?.to ?? levels[0]?.id ?? "");
  const [date, setDate] = useState("");
  const [panel, setPanel] = useState<Candidate["panel"]>([]);
  const asked = useNameAsked(session.candidates);
  return (
    <form
      className={`${styles.add} no-print`}
      aria-label="Another candidate"
      onSubmit={(event) => {
        event.preventDefault();
        const called = name.trim();
        if (!asked.check(event.currentTarget, called)) return;
        edit(session.id, (old) => addCandidate(old, { name: called, level, date, panel }));
        setName("");
        setPanel([]);
        asked.setAdded(called);
        event.currentTarget.querySelector("input")?.focus();
      }}
    >
      <NameField
        value={name}
        error={asked.problem}
        onChange={(value) => {
          asked.forgetProblem();
          setName(value);
        }}
      />
      <Choice
        label="Interviewed for"
        options={levels.map(({ id, title }) => ({ value: id as string, text: title }))}
        value={level}
        onChange={setLevel}
      />
      <DayField label="Interview on" value={date} mayCome onChange={setDate} />
      <PanelTicks session={session} panel={panel} onChange={setPanel} />
      <Button type="submit">Add candidate</Button>
      <p className="quiet" role="status">
        {asked.said}
      </p>
    </form>
  );
}
