import type { Session } from "../../../domain/calibrate/session.ts";
import { KeptSentence } from "../../../parts/kept/KeptSentence.tsx";
import { KeptList } from "../../../parts/kept/KeptList.tsx";
import { DeletedList } from "../../../parts/kept/DeletedList.tsx";
import { DamagedRecords } from "../../../parts/kept/DamagedRecords.tsx";
import { useLadder } from "../../../routes/useLadder.ts";
import { useTitle } from "../../../routes/useTitle.ts";
import { daysKept } from "../../../state/documents/bin.ts";
import { sessionNoun, toSessionsText } from "../../../state/calibrate/sessionFormat.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { SaveFile } from "../files/SaveFile.tsx";
import { Button } from "../../../ui/control/Button.tsx";
import { ImportSession } from "../files/ImportSession.tsx";
import { NewSession } from "./NewSession.tsx";
import { nameSession } from "../nameSession.ts";
import { SessionCard } from "./SessionCard.tsx";
import { SessionConflicts } from "../SessionConflicts.tsx";
import { SessionSaid } from "../SessionSaid.tsx";
import styles from "./SessionsPage.module.css";
import { tellSession } from "./tellSession.ts";
import { useSessionsHere } from "../useSessionsHere.ts";
import { Toolbar } from "../../../ui/control/Toolbar.tsx";

/** The calibration sessions of this browser, and a way to start one. */
export function SessionsPage() {
  const ladder = useLadder();
  const isOpen = useSessionsHere();
  const kept = useSessions();
  const { documents, troubles, damaged, dropDamaged } = kept;
  useTitle("Calibrate");
  const sessions = Object.values(documents).toSorted((left, right) => (left.changed < right.changed ? 1 : -1));
  const live = sessions.filter(({ archived }) => !archived);
  return (
    <>
      <p className="eyebrow">
        Calibrate · {ladder.title} {ladder.version}
      </p>
      <h1 className="answer">
        {live.length === 0 ? (
          <>
            <strong>Do we mean the same level?</strong> Managers rate apart, then agree with reasons.
          </>
        ) : (
          <KeptSentence noun={sessionNoun} count={live.length} unsaved={live.filter(({ id }) => troubles[id]).length} />
        )}
      </h1>
      {live.length === 0 && (
        <ol className={styles.steps}>
          <li>
            One of you starts a session, names the people and the raters, and sends each rater an invitation: a file.
          </li>
          <li>Each rates alone, row by row, in the levels’ own words, and sends their sheets back as a file.</li>
          <li>
            Once all are in, the board shows where you differ. You agree row by row, decide, and keep the minutes.
          </li>
        </ol>
      )}
      {!isOpen ? (
        <p className={styles.under} role="status">
          Opening your sessions…
        </p>
      ) : (
        <>
          <DamagedRecords noun={sessionNoun} damaged={damaged} onDrop={dropDamaged} />
          <KeptList<Session>
            noun={sessionNoun}
            documents={sessions}
            toCard={(session) => <SessionCard key={session.id} session={session} />}
          >
            <NewSession />
            <Toolbar label="All sessions">
              <ImportSession>Import an invitation, sheets or a session…</ImportSession>
              {sessions.length > 0 && (
                <SaveFile
                  title="Export all sessions"
                  fileName="rungs-sessions"
                  hiddenName="rungs-sessions"
                  toText={(hide) => toSessionsText(sessions.map(hide))}
                  trigger={(open) => <Button onClick={open}>Export all…</Button>}
                >
                  <p>The file holds every session of this browser, archived ones included, with all marks.</p>
                </SaveFile>
              )}
            </Toolbar>
          </KeptList>
          <DeletedList<Session>
            noun={sessionNoun}
            kept={kept}
            days={daysKept}
            nameOf={nameSession}
            describe={(session) => tellSession(ladder, session)}
          />
        </>
      )}
      <SessionConflicts />
      <SessionSaid />
    </>
  );
}
