import { Link } from "@tanstack/react-router";
import { type Candidate, findCard, type Session } from "../../../domain/calibrate/session.ts";
import { findLevel } from "../../../domain/ladder/ladder.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { toButtonClass } from "../../../ui/control/buttonClass.ts";
import { nameOf } from "../nameOf.ts";
import { Roster } from "./Roster.tsx";
import styles from "./SessionPage.module.css";

/** Whom a rater interviews: for which level, how far their card is, and the way to it. */
export function InterviewTable({ session }: { readonly session: Session }) {
  return (
    <Roster caption="Candidates and my cards" head={["Candidate", "Interviewed for", "My card"]}>
      {session.candidates.map((candidate) => (
        <InterviewRow key={candidate.id} session={session} candidate={candidate} />
      ))}
    </Roster>
  );
}

function InterviewRow({ session, candidate }: { readonly session: Session; readonly candidate: Candidate }) {
  const ladder = useLadder();
  const mine = findCard(session, candidate.id, session.me);
  const name = nameOf(candidate);
  const word = mine?.finished ? "My card" : mine ? "Go on with my card" : "Fill in my card";
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{findLevel(ladder, candidate.level)?.title ?? candidate.level}</td>
      <td>{mine?.finished ? "Finished" : mine ? "Begun" : "Not begun"}</td>
      <td className={`${styles.deeds} no-print`}>
        <Link
          className={toButtonClass(mine?.finished ? "plain" : "chosen")}
          to="/calibrate/$sessionId/candidates/$candidateId"
          params={{ sessionId: session.id, candidateId: candidate.id }}
          aria-label={`${word}: ${name}`}
        >
          {word}
        </Link>
      </td>
    </tr>
  );
}
