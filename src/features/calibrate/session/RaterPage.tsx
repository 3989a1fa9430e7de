import { Link } from "@tanstack/react-router";
import { type Asked, countAsked } from "../../../domain/calibrate/askedOf.ts";
import { countWritten } from "../../../domain/calibrate/countWritten.ts";
import type { Session } from "../../../domain/calibrate/session.ts";
import { useTitle } from "../../../routes/useTitle.ts";
import { usePrintFooter } from "../../../ui/page/usePrintFooter.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { HandIn } from "./HandIn.tsx";
import { InterviewTable } from "./InterviewTable.tsx";
import { PeopleTable } from "./PeopleTable.tsx";
import styles from "./SessionPage.module.css";
import { SessionTools } from "./SessionTools.tsx";
import { nameSession } from "../nameSession.ts";
import { PagePart } from "../../../ui/page/PagePart.tsx";

/** A session as a rater has it: whom they rate, and the file that they hand in. */
export function RaterPage({ session }: { readonly session: Session }) {
  useTitle(session.title.trim() || "Session");
  usePrintFooter(`Calibration · ${nameSession(session)}`, { isPrivate: true });
  const isUnsaved = useSessions(({ troubles }) => troubles[session.id] !== undefined);
  const rater = session.raters.find(({ id }) => id === session.me);
  const name = rater?.name.trim() || "You";
  return (
    <>
      <p className="eyebrow">
        <Link to="/calibrate">Calibrate</Link> · {nameSession(session)}
      </p>
      <h1 className="answer">
        <strong>{name}</strong>,{" "}
        {session.people.length + session.candidates.length === 0
          ? "nobody is in this invitation yet: ask the convenor for a newer one."
          : describeLeft(countAsked(session, rater ?? { id: session.me, self: "" }))}
      </h1>
      <p className={styles.under}>
        Rate on your own: nobody sees your marks on a person until all raters of theirs have handed in, and the board is
        open.
        {!isUnsaved && " Everything is saved in this browser as you write; leave and come back as you like."}
      </p>
      <SessionTools session={session} />
      {session.people.length > 0 && (
        <PagePart id="people" title="People">
          <PeopleTable session={session} />
        </PagePart>
      )}
      {session.candidates.length > 0 && (
        <PagePart id="candidates" title="Interviews">
          <InterviewTable session={session} />
        </PagePart>
      )}
      <HandIn session={session} />
    </>
  );
}

function describeLeft({ sheets, finishedSheets, cards, finishedCards }: Asked): string {
  const [leftSheets, leftCards] = [sheets - finishedSheets, cards - finishedCards];
  if (leftSheets + leftCards === 0) return "all that you were asked for is finished.";
  return `${countWritten(leftSheets, leftCards)} ${leftSheets + leftCards === 1 ? "is" : "are"} yours to fill in.`;
}
