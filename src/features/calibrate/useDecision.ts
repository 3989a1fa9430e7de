import { useCallback } from "react";
import type { Decision, Session } from "../../domain/calibrate/session.ts";
import { decide } from "../../state/calibrate/sessionEdits.ts";
import { useSessions } from "../../state/calibrate/sessions.ts";

const emptyDecision: Decision = { level: "", why: "", rows: [], by: "", date: "" };

/** What is decided on a person or a candidate so far, and how to write it. Edits of one field are one step back. */
export function useDecision(session: Session, whom: string) {
  const edit = useSessions((state) => state.edit);
  const endField = useSessions((state) => state.endField);
  const set = useCallback(
    (fields: Partial<Decision>, field?: string) =>
      edit(
        session.id,
        (old) => decide(old, whom, { ...(old.decisions[whom] ?? emptyDecision), ...fields }),
        field && `decision ${whom} ${field}`,
      ),
    [edit, session.id, whom],
  );
  const leave = useCallback(() => endField(session.id), [endField, session.id]);
  return { decision: session.decisions[whom] ?? emptyDecision, set, leave };
}
