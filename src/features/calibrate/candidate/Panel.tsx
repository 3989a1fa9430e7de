import { describePanel } from "../../../domain/calibrate/panel.ts";
import type { Candidate, Session } from "../../../domain/calibrate/session.ts";
import { findDayRemark } from "../../../domain/dayRemark.ts";
import { DayField } from "../../../parts/DayField.tsx";
import { findToday } from "../../../parts/day.ts";
import { editCandidate } from "../../../state/calibrate/sessionEdits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { FieldGrid } from "../../../ui/control/FieldGrid.tsx";
import { Disclosure } from "../../../ui/page/Disclosure.tsx";
import { PanelTicks } from "../PanelTicks.tsx";
import { useOpeningAsked } from "../useOpeningAsked.tsx";

interface Props {
  readonly session: Session;
  readonly candidate: Candidate;
}

/** Who interviews a candidate, and is waited for; and when. */
export function Panel({ session, candidate }: Props) {
  const { edit, question } = useOpeningAsked(session);
  const editAtOnce = useSessions((state) => state.edit);
  const endField = useSessions((state) => state.endField);
  const setDate = (date: string) =>
    editAtOnce(session.id, (old) => editCandidate(old, { ...candidate, date }), `interview ${candidate.id}`);
  return (
    <Disclosure
      summary={`Panel and day: ${describePanel(session, candidate) || "every manager"}`}
      startsOpen={findDayRemark(candidate.date, findToday(), true) !== undefined}
    >
      <PanelTicks
        session={session}
        panel={candidate.panel}
        onChange={(panel) => edit((old) => editCandidate(old, { ...candidate, panel }))}
      />
      <p className="quiet">
        Only they are waited for, and have {candidate.name.trim() || "the candidate"} in their invitations. Send a new
        invitation to whomever you add.
      </p>
      <FieldGrid>
        <DayField
          label="Interview on"
          value={candidate.date}
          mayCome
          onChange={setDate}
          onLeave={() => endField(session.id)}
        />
      </FieldGrid>
      {question}
    </Disclosure>
  );
}
