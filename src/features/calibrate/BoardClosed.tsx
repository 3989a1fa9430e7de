import { Link } from "@tanstack/react-router";
import { findBlindness } from "../../domain/blind.ts";
import { findSheet, listRatersOf, type Person, type Session } from "../../domain/session.ts";
import styles from "./BoardPage.module.css";
import { nameOf } from "./nameOf.ts";

interface Props {
  readonly session: Session;
  readonly person: Person;
}

/** Why nobody sees the marks yet, and who is waited for. */
export function BoardClosed({ session, person }: Props) {
  const { sentence } = findBlindness(session, person.id);
  const raters = listRatersOf(session, person.id);
  const name = person.name.trim() || "this person";
  return (
    <>
      <h1 className="answer">
        The board of <strong>{name}</strong> is closed until all sheets are in.
      </h1>
      <p className={styles.standing}>
        {session.role === "rater"
          ? "You rate in this browser. The convenor of the session opens the board, once all raters have handed in their sheets."
          : sentence}
      </p>
      {session.role === "convenor" && (
        <ul className={`${styles.raters} sheet`} aria-label="Sheets">
          {raters.map((rater) => {
            const sheet = findSheet(session, person.id, rater.id);
            return (
              <li key={rater.id}>
                <strong>{nameOf(rater)}</strong>
                {rater.self !== "" && <span className="quiet"> about themself</span>}:{" "}
                {sheet?.finished ? "in" : rater.isAway ? "not waited for" : sheet ? "begun" : "not in"}
                {rater.id === session.me && !sheet?.finished && (
                  <>
                    {" · "}
                    <Link
                      to="/calibrate/$sessionId/people/$personId/sheet"
                      params={{ sessionId: session.id, personId: person.id }}
                    >
                      fill it in
                    </Link>
                  </>
                )}
              </li>
            );
          })}
          {raters.length === 0 && <li>The session has no raters yet.</li>}
        </ul>
      )}
    </>
  );
}
