import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { findDefaultStep } from "../../../domain/ladder/rungs.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { createSession } from "../../../state/calibrate/createSession.ts";
import { savedAsWritten } from "../../../state/documents/documents.ts";
import { sessionLimits } from "../../../state/calibrate/sessionLimits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { Choice } from "../../../ui/control/Choice.tsx";
import { TextField } from "../../../ui/control/TextField.tsx";
import { DayField } from "../../../parts/DayField.tsx";
import { StartForm } from "../../../parts/kept/StartForm.tsx";

/** Starts a session between two levels. Further pairs, people and raters follow in it. */
export function NewSession() {
  const ladder = useLadder();
  const navigate = useNavigate();
  const add = useSessions((state) => state.add);
  const [first, second] = findDefaultStep(ladder);
  const [title, setTitle] = useState("");
  const [date, setDate] = useState("");
  const [from, setFrom] = useState<string>(first ?? "");
  const [to, setTo] = useState<string>(second ?? first ?? "");
  const options = ladder.levels.map((level) => ({ value: level.id as string, text: level.title }));
  return (
    <StartForm
      label="A new session"
      onStart={() => {
        const session = createSession(ladder, { title: title.trim() || "Calibration", date, pairs: [{ from, to }] });
        add(session, `The session was made.${savedAsWritten}`);
        void navigate({ to: "/calibrate/$sessionId", params: { sessionId: session.id } });
      }}
    >
      <TextField label="Title" value={title} most={sessionLimits.title} onChange={setTitle} />
      <DayField label="Date" value={date} mayCome onChange={setDate} />
      <Choice label="In question between" options={options} value={from} onChange={setFrom} />
      <Choice label="and" options={options} value={to} onChange={setTo} />
      <Button type="submit" look="chosen">
        Start a session
      </Button>
    </StartForm>
  );
}
