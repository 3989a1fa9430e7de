import { useState } from "react";
import { describeSession } from "../../../domain/calibrate/describeSession.ts";
import { describeRenewal } from "../../../domain/calibrate/invitation.ts";
import type { Session } from "../../../domain/calibrate/session.ts";
import { ImportPreview } from "../../../parts/kept/ImportPreview.tsx";
import { UnreadableDialog } from "../../../parts/kept/UnreadableDialog.tsx";
import { useLadder } from "../../../routes/useLadder.ts";
import { previewImport } from "../../../state/documents/documentImport.ts";
import {
  addConvened,
  findInvitationProblem,
  isRatersCopy,
  renewInvitations,
} from "../../../state/calibrate/invitationImport.ts";
import { sessionNoun } from "../../../state/calibrate/sessionFormat.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { nameRated } from "../nameRated.ts";
import { nameSession } from "../nameSession.ts";

interface Props {
  readonly sessions: readonly Session[];
  readonly problems: readonly string[];
  onClose(): void;
}

/** What importing sessions or an invitation would do. */
export function SessionsDialog({ sessions, problems, onClose }: Props) {
  const ladder = useLadder();
  const takeIn = useSessions((state) => state.takeIn);
  const [{ items, refusals, news }] = useState(() => {
    const { documents } = useSessions.getState();
    const here = addConvened(documents, sessions);
    const reasons = sessions.flatMap((session) => findInvitationProblem(here, session) ?? []);
    const fitting = sessions.filter((session) => findInvitationProblem(here, session) === undefined);
    return {
      refusals: reasons,
      items: previewImport(documents, renewInvitations(documents, fitting)),
      news: new Map(fitting.flatMap((session) => toNews(documents[session.id], session))),
    };
  });
  if (items.length === 0)
    return <UnreadableDialog noun={sessionNoun} reason={[...refusals, ...problems].join(" ")} onClose={onClose} />;
  return (
    <ImportPreview<Session>
      noun={sessionNoun}
      items={items}
      problems={[...refusals, ...problems]}
      nameOf={nameSession}
      describe={(session) => (
        <>
          <p className="quiet">
            {session.role === "rater"
              ? `${news.has(session.id) || !isRatersCopy(session) ? "An invitation to rate" : "A copy with marks"}${nameOfRater(session)}: ${nameRated(session)}.`
              : describeSession(ladder, session)}
          </p>
          {news.has(session.id) && <p>{news.get(session.id)}</p>}
        </>
      )}
      // Of a second session of a rater nobody would wait for the sheets.
      toAnswers={({ id, role }) =>
        role === "convenor" ? ["both", "replace", "leave"] : news.has(id) ? ["replace"] : ["leave", "replace"]
      }
      onImport={takeIn}
      onClose={onClose}
    />
  );
}

/** What a newer invitation to a session that is here changes, under the session’s id. */
function toNews(mine: Session | undefined, session: Session): [string, string][] {
  return mine?.role === "rater" && !isRatersCopy(session) ? [[session.id, describeRenewal(mine, session)]] : [];
}

function nameOfRater({ me, raters }: Session): string {
  const name = raters.find(({ id }) => id === me)?.name.trim();
  return name ? ` as ${name}` : "";
}
