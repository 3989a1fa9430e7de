import { ConflictDialog } from "../../parts/kept/ConflictDialog.tsx";
import { sessionNoun } from "../../state/calibrate/sessionFormat.ts";
import { useSessions } from "../../state/calibrate/sessions.ts";
import { nameSession } from "./nameSession.ts";

/** Another tab saved a session while this one held something else. Asked one after the other. */
export function SessionConflicts() {
  const conflicts = useSessions((state) => state.conflicts);
  const sessions = useSessions((state) => state.documents);
  const resolve = useSessions((state) => state.resolve);
  const [theirs] = Object.values(conflicts);
  const mine = theirs && sessions[theirs.id];
  if (!mine) return null;
  return (
    <ConflictDialog
      key={mine.id}
      noun={sessionNoun}
      name={nameSession(mine)}
      theirs={theirs}
      onResolve={(choice) => resolve(mine.id, choice)}
    />
  );
}
