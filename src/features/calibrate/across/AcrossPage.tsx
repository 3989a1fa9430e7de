import { AcrossView } from "./AcrossView.tsx";
import { SessionHere } from "../SessionHere.tsx";
import { SessionPart } from "../SessionPart.tsx";
import { SessionTabs } from "../SessionTabs.tsx";
import styles from "../session/SessionPage.module.css";

/** What was agreed, across the people of the session. */
export function AcrossPage() {
  return (
    <SessionHere>
      {(session) => (
        <SessionPart session={session} title="Across people">
          <AcrossView session={session}>
            <div className={styles.tabs}>
              <SessionTabs session={session} />
            </div>
          </AcrossView>
        </SessionPart>
      )}
    </SessionHere>
  );
}
