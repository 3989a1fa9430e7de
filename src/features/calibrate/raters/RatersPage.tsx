import { RatersView } from "./RatersView.tsx";
import { SessionHere } from "../SessionHere.tsx";
import { SessionPart } from "../SessionPart.tsx";
import { SessionTabs } from "../SessionTabs.tsx";
import styles from "../session/SessionPage.module.css";

/** How raters lie against one another, over all people of the session. */
export function RatersPage() {
  return (
    <SessionHere>
      {(session) => (
        <SessionPart session={session} title="Raters against the group">
          <RatersView session={session}>
            <div className={styles.tabs}>
              <SessionTabs session={session} />
            </div>
          </RatersView>
        </SessionPart>
      )}
    </SessionHere>
  );
}
