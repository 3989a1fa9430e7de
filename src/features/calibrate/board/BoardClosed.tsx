import { Link } from "@tanstack/react-router";
import { findBlindness } from "../../../domain/calibrate/blind.ts";
import { joinWords } from "../../../domain/numberWords.ts";
import { findSheet, listRatersOf, type Person, type Rater, type Session } from "../../../domain/calibrate/session.ts";
import { editRater } from "../../../state/calibrate/sessionEdits.ts";
import { useSessions } from "../../../state/calibrate/sessions.ts";
import { Button } from "../../../ui/control/Button.tsx";
import styles from "./BoardPage.module.css";
import { nameOf } from "../nameOf.ts";

interface Props {
  readonly session: Session;
  readonly person: Person;
}

/** Why nobody sees the marks yet, and who is waited for. */
export function BoardClosed({ session, person }: Props) {
  const edit = useSessions((state) => state.edit);
  const say = useSessions((state) => state.say);
  const { sentence, waitingFor } = findBlindness(session, person.id);
  const isWaitedFor = (rater: Rater) => waitingFor.includes(rater);
  const without = session.raters.map((rater) => (isWaitedFor(rater) ? { ...rater, isAway: true } : rater));
  const canOpen =
    session.role === "convenor" &&
    findBlindness({ ...session, raters: without }, person.id).isOpen &&
    // Whoever opens the board before their own sheet is finished could not finish it blind any more.
    !waitingFor.some(({ id }) => id === session.me);
  const raters = listRatersOf(session, person.id);
  const names = joinWords(waitingFor.map(nameOf));
  const name = person.name.trim() || "this person";
  return (
    <>
      <h1 className="answer">
        The board of <strong>{name}</strong> is closed until all sheets are in.
      </h1>
      <p className={styles.placement}>
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
      {canOpen && (
        <div className={`${styles.opening} no-print`}>
          <Button
            onClick={() => {
              edit(session.id, (old) =>
                waitingFor.reduce((one, rater) => editRater(one, { ...rater, isAway: true }), old),
              );
              say(
                `${names} ${waitingFor.length === 1 ? "is" : "are"} no longer waited for, on any board of the session.`,
              );
              document.getElementById("main")?.focus();
            }}
          >
            Open without {names}
          </Button>
          <p className="quiet">
            No board of the session waits for {waitingFor.length === 1 ? "this rater" : "these raters"} then. A sheet
            that is finished after its board was opened is shown apart, as late.
          </p>
        </div>
      )}
    </>
  );
}
