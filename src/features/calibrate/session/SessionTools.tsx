import type { Session } from "../../../domain/calibrate/session.ts";
import { UndoButtons } from "../../../parts/kept/UndoButtons.tsx";
import { toSessionFileName, toSessionText } from "../../../state/calibrate/sessionFormat.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { ImportSession } from "../files/ImportSession.tsx";
import { SaveFile } from "../files/SaveFile.tsx";
import { Toolbar } from "../../../ui/control/Toolbar.tsx";

/** Undo and redo, sheets that come in, the session as a file. */
export function SessionTools({ session }: { readonly session: Session }) {
  const step = useSessions((state) => state.step);
  const past = useSessions(({ histories }) => histories[session.id]?.past.length ?? 0);
  const future = useSessions(({ histories }) => histories[session.id]?.future.length ?? 0);
  return (
    <Toolbar label="The session as a whole">
      <UndoButtons past={past} future={future} onStep={(way) => step(session.id, way)} />
      {session.role === "convenor" && <ImportSession sessionId={session.id}>Import sheets or a plan…</ImportSession>}
      <SaveFile
        title="Save the session as a file"
        fileName={toSessionFileName(session.title)}
        hiddenName={toSessionFileName("session")}
        toText={(hide) => toSessionText(hide(session))}
        trigger={(open) => <Button onClick={open}>Save as a file…</Button>}
      >
        {session.role === "convenor" ? (
          <p>The file holds all of the session, the marks of every rater included. Keep it as you would keep them.</p>
        ) : (
          <p>A copy of the session as you have it, to go on in another browser. To hand in your sheets, see below.</p>
        )}
      </SaveFile>
    </Toolbar>
  );
}
