import { useState } from "react";
import { toClaims } from "../../../domain/calibrate/claims.ts";
import { countNoun } from "../../../domain/numberWords.ts";
import type { Plan } from "../../../domain/plan/plan.ts";
import { buildScale } from "../../../domain/calibrate/board.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { Choice } from "../../../ui/control/Choice.tsx";
import { Dialog } from "../../../ui/overlay/Dialog.tsx";
import { nameOf } from "../nameOf.ts";

interface Props {
  readonly plan: Plan;
  /** What of the files could not be read, as sentences. */
  readonly problems: readonly string[];
  readonly sessionId: string | undefined;
  onClose(): void;
}

/** Puts what a person's own plan says beside the marks of their raters. */
export function ClaimsDialog({ plan, problems, sessionId, onClose }: Props) {
  const ladder = useLadder();
  const session = useSessions(({ documents }) => (sessionId === undefined ? undefined : documents[sessionId]));
  const { edit, say } = useSessions();
  const [personId, setPerson] = useState(
    () => session?.people.find(({ name }) => name.trim() !== "" && name.trim() === plan.person.trim())?.id,
  );
  const person = session?.people.find(({ id }) => id === personId) ?? session?.people[0];
  const told = problems.map((problem) => <p key={problem}>{problem}</p>);
  const close = (
    <Button look="chosen" onClick={onClose}>
      Close
    </Button>
  );
  if (!session || !person)
    return (
      <Dialog title="This is a promotion plan" onCancel={onClose} actions={close}>
        {told}
        <p>
          {session
            ? "A plan is put beside the marks of a person, and this session has nobody yet: add the person first."
            : "Open the session of the person whose plan it is, and import it there. To go on writing it, import it under Plan."}
        </p>
      </Dialog>
    );
  const claims = toClaims(
    plan,
    buildScale(ladder, session).rows.map(({ key }) => key),
  );
  const count = Object.keys(claims).length;
  if (plan.ladder.id !== session.ladder.id || count === 0)
    return (
      <Dialog title="Nothing was imported" onCancel={onClose} actions={close}>
        {told}
        <p>
          {plan.ladder.id === session.ladder.id
            ? "The plan says nothing of the skills and behaviours that this session is about."
            : `The plan is about the ladder “${plan.ladder.id}”, the session is about “${session.ladder.id}”.`}
        </p>
      </Dialog>
    );
  return (
    <Dialog
      title="Whose plan is it?"
      onCancel={onClose}
      actions={
        <>
          <Button
            look="chosen"
            onClick={() => {
              edit(session.id, (old) => ({ ...old, claims: { ...old.claims, [person.id]: claims } }));
              say(`The plan was put beside the marks of ${person.name || "the person"}.`, session.id);
              onClose();
            }}
          >
            Put it beside their marks
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      {told}
      <p>
        “{plan.name}”{plan.person.trim() && ` of ${plan.person.trim()}`} says something of {countNoun(count, "row")}. It
        stands on the board as the person’s own word, and counts with nobody’s marks.
        {session.claims[person.id] && " It takes the place of the plan that is there."}
      </p>
      <Choice
        label="Person"
        options={session.people.map((one) => ({ value: one.id, text: nameOf(one) }))}
        value={person.id}
        onChange={setPerson}
      />
    </Dialog>
  );
}
