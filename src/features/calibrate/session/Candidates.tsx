import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { findLevel, type Ladder } from "../../../domain/ladder/ladder.ts";
import { describeOffer } from "../../../domain/calibrate/offer.ts";
import { type Decision, findDecision, type Session } from "../../../domain/calibrate/session.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { addCandidate, removeCandidate } from "../../../state/calibrate/sessionEdits.ts";
import { sessionLimits } from "../../../state/calibrate/sessionLimits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { Choice } from "../../../ui/control/Choice.tsx";
import { TextField } from "../../../ui/control/TextField.tsx";
import { findNameProblem } from "./findNameProblem.ts";
import styles from "./SessionPage.module.css";

/** People who are interviewed for a level, and the way to their scorecards. */
export function Candidates({ session }: { readonly session: Session }) {
  const ladder = useLadder();
  const edit = useSessions((state) => state.edit);
  const say = useSessions((state) => state.say);
  return (
    <>
      {session.candidates.length > 0 && (
        <ul className={`${styles.list} sheet`} aria-label="Candidates">
          {session.candidates.map(({ id, name, level }) => (
            <li key={id}>
              <Link
                to="/calibrate/$sessionId/candidates/$candidateId"
                params={{ sessionId: session.id, candidateId: id }}
              >
                {name}
              </Link>{" "}
              <span className="quiet">for {findLevel(ladder, level)?.title ?? level}</span>
              {session.role === "convenor" && <Decided ladder={ladder} decision={findDecision(session, id)} />}
              {session.role === "convenor" && (
                <Button
                  look="quiet"
                  className="no-print"
                  aria-label={`Take out ${name}`}
                  onClick={() => {
                    edit(session.id, (old) => removeCandidate(old, id));
                    say(`${name} was taken out, with their scorecards.`, session.id);
                  }}
                >
                  Take out
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {session.role === "convenor" && <AddCandidate session={session} />}
    </>
  );
}

interface DecidedProps {
  readonly ladder: Ladder;
  readonly decision: Decision | undefined;
}

function Decided({ ladder, decision }: DecidedProps) {
  return decision ? (
    <strong>Decided: {describeOffer(ladder, decision.level)}</strong>
  ) : (
    <span className="quiet">Not decided</span>
  );
}

function AddCandidate({ session }: { readonly session: Session }) {
  const { levels } = useLadder();
  const edit = useSessions((state) => state.edit);
  const [name, setName] = useState("");
  const [level, setLevel] = useState(session.pairs.at(-1)?.to ?? levels[0]?.id ?? "");
  const [date, setDate] = useState("");
  const [said, setSaid] = useState("");
  return (
    <form
      className={`${styles.add} no-print`}
      aria-label="Another candidate"
      onSubmit={(event) => {
        event.preventDefault();
        const called = name.trim();
        const problem = findNameProblem(session.candidates, called);
        if (problem) return setSaid(problem);
        edit(session.id, (old) => addCandidate(old, { name: called, level, date }));
        setName("");
        setSaid(`${called} was added.`);
        event.currentTarget.querySelector("input")?.focus();
      }}
    >
      <TextField label="Name or pseudonym" value={name} most={sessionLimits.name} onChange={setName} />
      <Choice
        label="Interviewed for"
        options={levels.map(({ id, title }) => ({ value: id as string, text: title }))}
        value={level}
        onChange={setLevel}
      />
      <TextField label="Interview on" type="date" value={date} onChange={setDate} />
      <Button type="submit">Add candidate</Button>
      <p className="quiet" role="status">
        {said}
      </p>
    </form>
  );
}
