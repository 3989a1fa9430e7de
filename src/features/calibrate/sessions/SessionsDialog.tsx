import { useState } from "react";
import { describeSession } from "../../../domain/calibrate/describeSession.ts";
import { describeSessionDifference } from "../../../domain/calibrate/describeSessionDifference.ts";
import { describeStrangeDays } from "../../../domain/calibrate/describeStrangeDays.ts";
import { describeRenewal } from "../../../domain/calibrate/invitation.ts";
import type { Session } from "../../../domain/calibrate/session.ts";
import type { Deleted, ImportChoice } from "../../../domain/kept.ts";
import { joinWords } from "../../../domain/numberWords.ts";
import { findToday } from "../../../parts/day.ts";
import { ImportPreview } from "../../../parts/kept/ImportPreview.tsx";
import { UnreadableDialog } from "../../../parts/kept/UnreadableDialog.tsx";
import { useJudged } from "../../../parts/kept/useJudged.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { countComing, describeDeletedImport, previewDeleted } from "../../../state/documents/deletedImport.ts";
import { previewImport } from "../../../state/documents/documentImport.ts";
import { type ImportOpening, listImportOpenings } from "../../../state/calibrate/importOpenings.ts";
import {
  addConvened,
  findInvitationProblem,
  isRatersCopy,
  renewInvitations,
} from "../../../state/calibrate/invitationImport.ts";
import { sessionNoun } from "../../../state/calibrate/sessionFormat.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { nameRated } from "../nameRated.ts";
import { OpeningQuestion } from "../OpeningQuestion.tsx";
import { nameSession } from "../nameSession.ts";

interface Props {
  readonly sessions: readonly Session[];
  /** Those that were deleted where the file comes from. */
  readonly deleted: readonly Deleted<Session>[];
  readonly problems: readonly string[];
  /** Is told once what was chosen was done, before it closes. */
  onTaken?(): void;
  onClose(): void;
}

/** What was chosen, and what it would open. */
interface Opening {
  readonly choices: readonly ImportChoice<Session>[];
  readonly openings: readonly ImportOpening[];
}

/** What importing sessions or an invitation would do. */
export function SessionsDialog({ sessions, deleted, problems, onTaken, onClose }: Props) {
  const ladder = useLadder();
  const takeIn = useSessions((state) => state.takeIn);
  const [opening, setOpening] = useState<Opening>();
  const { judged, hasMoved, isStillSo } = useJudged(() => {
    const state = useSessions.getState();
    const { documents } = state;
    const here = addConvened(documents, sessions);
    const reasons = sessions.flatMap((session) => findInvitationProblem(here, session) ?? []);
    const fitting = sessions.filter((session) => findInvitationProblem(here, session) === undefined);
    return {
      refusals: reasons,
      items: previewImport(documents, renewInvitations(documents, fitting)),
      gone: previewDeleted(state, deleted),
      news: fitting.flatMap((session) => toNews(documents[session.id], session)),
    };
  });
  const { items, gone, refusals } = judged;
  const told = [...describeDeletedImport(gone, nameSession, sessionNoun), ...refusals, ...problems];
  const news = new Map(judged.news);
  function take(choices: Opening["choices"]) {
    setOpening(undefined);
    if (!isStillSo()) return;
    takeIn(choices, gone);
    onTaken?.();
    onClose();
  }
  function answer(choices: Opening["choices"]) {
    const openings = listImportOpenings(useSessions.getState().documents, choices);
    if (openings.length > 0 && isStillSo()) setOpening({ choices, openings });
    else take(choices);
  }
  const coming = countComing(gone);
  if (items.length + coming === 0)
    return <UnreadableDialog noun={sessionNoun} reason={told.join(" ")} onClose={onClose} />;
  const strangeDays = (session: Session) => describeStrangeDays(session, findToday());
  const preview = (
    <ImportPreview<Session>
      noun={sessionNoun}
      items={items}
      hasMoved={hasMoved}
      problems={told}
      deleted={coming}
      nameOf={nameSession}
      describe={(session) => (
        <>
          <p className="quiet">
            {session.role === "rater"
              ? `${news.has(session.id) || !isRatersCopy(session) ? "An invitation to rate" : "A copy with marks"}${nameOfRater(session)}: ${nameRated(session)}.`
              : describeSession(ladder, session)}
          </p>
          {news.has(session.id) && <p>{news.get(session.id)}</p>}
          {strangeDays(session) && <p>{strangeDays(session)}</p>}
        </>
      )}
      describeDifference={describeSessionDifference}
      // Of a second session of a rater nobody would wait for the sheets.
      toAnswers={({ id, role }) =>
        role === "convenor" ? ["both", "replace", "leave"] : news.has(id) ? ["replace"] : ["leave", "replace"]
      }
      onImport={answer}
      onClose={onClose}
    />
  );
  return (
    <>
      {preview}
      {opening && (
        <OpeningQuestion
          what={joinWords(opening.openings.map(({ what }) => what))}
          onOpen={() => take(opening.choices)}
          onCancel={() => setOpening(undefined)}
        >
          <p>
            Nobody else is waited for in the file, so all marks there can be seen. That cannot be undone: what{" "}
            {joinWords(opening.openings.map(({ session }) => `“${nameSession(session)}”`))} holds here now is gone then.
            To have both, cancel and choose “Keep both”.
          </p>
        </OpeningQuestion>
      )}
    </>
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
