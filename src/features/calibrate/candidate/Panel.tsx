import { describePanel } from "../../../domain/calibrate/panel.ts";
import type { Candidate, Session } from "../../../domain/calibrate/session.ts";
import { editCandidate } from "../../../state/calibrate/sessionEdits.ts";
import { Disclosure } from "../../../ui/page/Disclosure.tsx";
import { PanelTicks } from "../PanelTicks.tsx";
import { useOpeningAsked } from "../useOpeningAsked.tsx";

interface Props {
  readonly session: Session;
  readonly candidate: Candidate;
}

/** Who interviews a candidate, and is waited for. */
export function Panel({ session, candidate }: Props) {
  const { edit, question } = useOpeningAsked(session);
  return (
    <Disclosure summary={`Panel: ${describePanel(session, candidate) || "every manager"}`}>
      <PanelTicks
        session={session}
        panel={candidate.panel}
        onChange={(panel) => edit((old) => editCandidate(old, { ...candidate, panel }))}
      />
      <p className="quiet">
        Only they are waited for, and have {candidate.name.trim() || "the candidate"} in their invitations. Send a new
        invitation to whomever you add.
      </p>
      {question}
    </Disclosure>
  );
}
