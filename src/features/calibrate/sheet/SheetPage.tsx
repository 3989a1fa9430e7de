import { Link, useParams } from "@tanstack/react-router";
import { findBlindness } from "../../../domain/calibrate/blind.ts";
import { findLevel } from "../../../domain/ladder/ladder.ts";
import { isLate } from "../../../domain/calibrate/late.ts";
import { findSheet, listRatersOf, type Session, type Sheet } from "../../../domain/calibrate/session.ts";
import { UndoButtons } from "../../../parts/kept/UndoButtons.tsx";
import { useLadder } from "../../../routes/useLadder.ts";
import { useTitle } from "../../../routes/useTitle.ts";
import { usePrintFooter } from "../../../ui/page/usePrintFooter.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { SessionHere } from "../SessionHere.tsx";
import styles from "../session/SessionPage.module.css";
import { SheetView } from "./SheetView.tsx";
import { nameSession } from "../nameSession.ts";
import { nameOf } from "../nameOf.ts";
import { Toolbar } from "../../../ui/control/Toolbar.tsx";

/** The sheet of whoever rates in this browser, about one person. */
export function SheetPage() {
  return <SessionHere>{(session) => <MySheet session={session} />}</SessionHere>;
}

function MySheet({ session }: { readonly session: Session }) {
  const { personId } = useParams({ from: "/calibrate/$sessionId/people/$personId/sheet" });
  const ladder = useLadder();
  const step = useSessions((state) => state.step);
  const past = useSessions(({ histories }) => histories[session.id]?.past.length ?? 0);
  const future = useSessions(({ histories }) => histories[session.id]?.future.length ?? 0);
  const person = session.people.find(({ id }) => id === personId);
  const rater = session.raters.find(({ id }) => id === session.me);
  const name = person?.name.trim() || "this person";
  useTitle(person ? `Sheet about ${name}` : "No such sheet");
  usePrintFooter(`Sheet about ${name}${rater ? ` by ${nameOf(rater)}` : ""} · ${nameSession(session)}`, {
    isPrivate: true,
  });
  const titleOf = (id: string) => findLevel(ladder, id)?.title ?? id;
  const back = (
    <>
      <Link to="/calibrate">Calibrate</Link> ·{" "}
      <Link to="/calibrate/$sessionId" params={{ sessionId: session.id }}>
        {nameSession(session)}
      </Link>
    </>
  );
  if (!person || !rater)
    return (
      <>
        <p className="eyebrow">{back}</p>
        <h1 className="answer">
          {person ? "Nobody rates in this browser." : "Nobody of this address is in the session."}
        </h1>
        <p className={styles.under}>
          {person
            ? "Say in the session, in the menu of a rater, who writes in this browser."
            : "They may have been taken out. Go back to the session to see who is there."}
        </p>
      </>
    );
  if (!listRatersOf(session, person.id).includes(rater))
    return (
      <>
        <p className="eyebrow">{back}</p>
        <h1 className="answer">{nameOf(rater)} rates only themself in this session.</h1>
      </>
    );
  const isSelf = rater.self === person.id;
  const sheet = findSheet(session, person.id, rater.id);
  const isOpen = findBlindness(session, person.id).isOpen;
  return (
    <>
      <p className="eyebrow">
        {back} · {nameOf(rater)}
      </p>
      <h1 className="answer">
        {isSelf ? (
          "Which level’s description fits what you have done?"
        ) : (
          <>
            Which level’s description fits what you have seen of <strong>{name}</strong>?
          </>
        )}
      </h1>
      <p className={styles.under}>
        {titleOf(person.present)} now, {titleOf(person.proposed)} proposed. “Not seen” is no weakness: it says that
        there was no opportunity.{" "}
        {isOpen
          ? !sheet?.finished && `The board is open, so what is finished now is shown apart${isSelf ? "" : ", as late"}.`
          : "Nobody sees your marks until the board is open: until all raters have handed in theirs."}
      </p>
      <Toolbar label="The sheet as a whole">
        <UndoButtons past={past} future={future} onStep={(way) => step(session.id, way)} />
      </Toolbar>
      <SheetView
        key={`${person.id} ${rater.id}`}
        session={session}
        person={person}
        rater={rater}
        seal={session.role === "rater" ? "" : findSeal(session, person.id, sheet)}
      />
    </>
  );
}

/** Why a sheet stays as it is, as a sentence; empty where it may be written. What was late from the start stays late. */
function findSeal(session: Session, person: string, sheet: Sheet | undefined): string {
  return sheet?.finished && findBlindness(session, person).isOpen && !isLate(session, sheet)
    ? "The board is open, so this sheet stays as it is. What changes now is agreed there."
    : "";
}
