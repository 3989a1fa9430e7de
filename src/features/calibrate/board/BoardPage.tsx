import { Link, useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { findBlindness } from "../../../domain/calibrate/blind.ts";
import { listBoardRows } from "../../../domain/calibrate/board.ts";
import { findLevel } from "../../../domain/ladder/ladder.ts";
import { describeLate } from "../../../domain/calibrate/describeLate.ts";
import type { Person, Session } from "../../../domain/calibrate/session.ts";
import { describePlacement, findPlacement } from "../../../domain/calibrate/placement.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { useTitle } from "../../../routes/useTitle.ts";
import { usePrintFooter } from "../../../ui/page/usePrintFooter.ts";
import { BoardClosed } from "./BoardClosed.tsx";
import { BoardLog } from "./BoardLog.tsx";
import { BoardRows } from "./BoardRows.tsx";
import { BoardTools } from "./BoardTools.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { Overall } from "./Overall.tsx";
import { describeOpening } from "../describeOpening.ts";
import { SessionHere } from "../SessionHere.tsx";
import { useScale } from "../useScale.ts";
import styles from "./BoardPage.module.css";
import { nameSession } from "../nameSession.ts";
import { nameOf } from "../nameOf.ts";

/** The board of a person: closed until all sheets are in, then rows by disagreement, what is agreed, the decision. */
export function BoardPage() {
  return <SessionHere>{(session) => <BoardOf session={session} />}</SessionHere>;
}

function BoardOf({ session }: { readonly session: Session }) {
  const { personId } = useParams({ from: "/calibrate/$sessionId/people/$personId" });
  const person = session.people.find(({ id }) => id === personId);
  const title = nameSession(session);
  const name = person ? nameOf(person) : "";
  useTitle(person ? `Board: ${name}` : "No such board");
  usePrintFooter(`Board · ${name} · ${title}`, { isPrivate: true });
  return (
    <>
      <p className="eyebrow">
        <Link to="/calibrate">Calibrate</Link> ·{" "}
        <Link to="/calibrate/$sessionId" params={{ sessionId: session.id }}>
          {title}
        </Link>
        {person && ` · ${name}`}
      </p>
      {person ? (
        <PersonBoard session={session} person={person} />
      ) : (
        <h1 className="answer">Nobody of this address is in the session.</h1>
      )}
    </>
  );
}

interface Props {
  readonly session: Session;
  readonly person: Person;
}

function PersonBoard({ session, person }: Props) {
  const ladder = useLadder();
  const scale = useScale(session);
  const rows = useMemo(() => listBoardRows(scale, session, person), [scale, session, person]);
  const { isOpen, since } = findBlindness(session, person.id);
  if (session.role === "rater" || !isOpen) return <BoardClosed session={session} person={person} />;
  const titleOf = (id: string) => findLevel(ladder, id)?.title ?? id;
  const [first, ...others] = [
    ...describePlacement(scale.axis, findPlacement(scale.axis, rows, person), person),
    describeOpening(session.opened[person.id], since),
    describeLate(session, person.id),
  ].filter(Boolean);
  return (
    <>
      <h1 className="answer">
        <strong>{nameOf(person)}</strong>: {titleOf(person.present)} now, {titleOf(person.proposed)} proposed.
      </h1>
      <p className={styles.placement}>
        {first}
        {others.map((sentence) => (
          <span key={sentence}> {sentence}</span>
        ))}
      </p>
      <BoardTools session={session} person={person} axis={scale.axis} rows={rows} />
      <Overall session={session} person={person} axis={scale.axis} />
      <BoardRows session={session} person={person} axis={scale.axis} rows={rows} />
      <DecisionForm session={session} person={person} axis={scale.axis} rows={rows} />
      <BoardLog session={session} person={person} axis={scale.axis} rows={rows} />
    </>
  );
}
