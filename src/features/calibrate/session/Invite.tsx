import { toInvitation } from "../../../domain/calibrate/invitation.ts";
import type { Rater, Session } from "../../../domain/calibrate/session.ts";
import { toSessionFileName, toSessionText } from "../../../state/calibrate/sessionFormat.ts";
import { toInvitationKey, useSavedFiles } from "../../../state/calibrate/savedFiles.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { SaveFile } from "../files/SaveFile.tsx";

interface Props {
  readonly session: Session;
  readonly rater: Rater;
}

/** The file with which a rater begins: the questions and the people, and nobody's marks. */
export function Invite({ session, rater }: Props) {
  const note = useSavedFiles((state) => state.note);
  const name = rater.name.trim() || "rater";
  return (
    <SaveFile
      title={`Invitation for ${name}`}
      fileName={toSessionFileName("invitation", session.title, name)}
      toText={() => toSessionText(toInvitation(session, rater))}
      onSaved={() => note(toInvitationKey(session.id, rater.id))}
      trigger={(open) => (
        <Button onClick={open} aria-label={`Invitation for ${name}`}>
          Invitation…
        </Button>
      )}
    >
      <p>
        Send this file to {name}. They import it under Calibrate, rate on their own, and send you the file of their
        sheets. It holds{" "}
        {rater.self === "" ? "the people of the session and the levels in question" : "their own name and the levels"},
        and nobody’s marks.
      </p>
    </SaveFile>
  );
}
