import type { Session } from "../../domain/calibrate/session.ts";
import { TroubleNotice } from "../../parts/kept/TroubleNotice.tsx";
import { sessionNoun, toSessionFileName, toSessionText } from "../../state/calibrate/sessionFormat.ts";
import { useSessions } from "../../state/calibrate/sessions.ts";
import { downloadText } from "../../ui/takeAlong/download.ts";

/** Why the session lives in this page alone. */
export function SessionTrouble({ session }: { readonly session: Session }) {
  const trouble = useSessions(({ troubles }) => troubles[session.id]);
  const saveAgain = useSessions((state) => state.saveAgain);
  return (
    <TroubleNotice
      noun={sessionNoun}
      trouble={trouble}
      onDownload={() =>
        downloadText(`${toSessionFileName(session.title)}.json`, "application/json", toSessionText(session))
      }
      onSaveAgain={() => saveAgain(session.id)}
    />
  );
}
