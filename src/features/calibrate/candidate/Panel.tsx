import { describePanel } from "../../../domain/calibrate/panel.ts";
import type { Candidate, Session } from "../../../domain/calibrate/session.ts";
import { editCandidate } from "../../../state/calibrate/sessionEdits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Disclosure } from "../../../ui/page/Disclosure.tsx";
import { PanelTicks } from "../PanelTicks.tsx";

interface Props {
  readonly session: Session;
  readonly candidate: Candidate;
}

/** Who interviews a candidate, and is waited for. */
export function Panel({ session, candidate }: Props) {
  const edit = useSessions((state) => state.edit);
  return (
    <Disclosure summary={`Panel: ${describePanel(session, candidate) || "every manager"}`}>
      <PanelTicks
        session={session}
        panel={candidate.panel}
        onChange={(panel) => edit(session.id, (old) => editCandidate(old, { ...candidate, panel }))}
      />
      <p className="quiet">
        Nobody else is waited for, nor gets {candidate.name.trim() || "the candidate"} with their invitation. Send those
        who join a newer one.
      </p>
    </Disclosure>
  );
}
