import { MinutesView } from "./MinutesView.tsx";
import { SessionHere } from "../SessionHere.tsx";
import { SessionPart } from "../SessionPart.tsx";
import { SessionTabs } from "../SessionTabs.tsx";
import styles from "../session/SessionPage.module.css";

/** The minutes of the session. */
export function MinutesPage() {
  return (
    <SessionHere>
      {(session) => (
        <SessionPart session={session} title="Calibration minutes" isNamed>
          <MinutesView session={session}>
            <div className={styles.tabs}>
              <SessionTabs session={session} />
            </div>
          </MinutesView>
        </SessionPart>
      )}
    </SessionHere>
  );
}
