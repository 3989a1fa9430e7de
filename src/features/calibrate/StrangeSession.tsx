import { buildLevelAxis } from "../../domain/calibrate/levelAxis.ts";
import type { Session } from "../../domain/calibrate/session.ts";
import { listSheetRows } from "../../domain/calibrate/sheetRow.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { nameSubjects } from "../../state/calibrate/createSession.ts";
import { useSessions } from "../../state/calibrate/sessions.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Notice } from "../../ui/page/Notice.tsx";

/** Says where the ladder of today is another than the one that the session was made on. Nothing is lost by it. */
export function StrangeSession({ session }: { readonly session: Session }) {
  const ladder = useLadder();
  const edit = useSessions((state) => state.edit);
  if (session.ladder.id !== ladder.id)
    return (
      <Notice>
        <p>
          This session was made on the ladder “{session.ladder.id}” {session.ladder.version}; this is “{ladder.id}”{" "}
          {ladder.version}. Levels and rows that it does not have cannot be shown. All that was written is kept.
        </p>
      </Notice>
    );
  if (session.ladder.version === ladder.version) return null;
  const keys = new Set(listSheetRows(ladder, buildLevelAxis(ladder, session.pairs).levels).map(({ key }) => key));
  const gone = Object.entries(session.subjects).filter(([key]) => !keys.has(key));
  return (
    <Notice>
      <p>
        This session was made on version {session.ladder.version} of the ladder; today’s is {ladder.version}: the words
        of some rows may differ from those that were rated.
        {gone.length > 0 &&
          ` No longer asked, and kept in the file alone: ${gone.map(([, subject]) => subject).join(", ")}.`}
      </p>
      <Button
        onClick={() =>
          edit(session.id, (old) => ({
            ...old,
            ladder: { id: ladder.id, version: ladder.version },
            subjects: { ...old.subjects, ...nameSubjects(ladder, old.pairs) },
          }))
        }
      >
        Take today’s ladder
      </Button>
    </Notice>
  );
}
