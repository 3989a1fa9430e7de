import { Link } from "@tanstack/react-router";
import { findBlindness } from "../../../domain/calibrate/blind.ts";
import { describeAllIn } from "../../../domain/calibrate/describeAllIn.ts";
import { describeAwaited } from "../../../domain/calibrate/describeAwaited.ts";
import { findLevel } from "../../../domain/ladder/ladder.ts";
import { findDecision, findSheet, listRatersOf, type Person, type Session } from "../../../domain/calibrate/session.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { describeOpening } from "../describeOpening.ts";
import { PersonMenu } from "./PersonMenu.tsx";
import { toButtonClass } from "../../../ui/control/buttonClass.ts";
import { Roster } from "./Roster.tsx";
import styles from "./SessionPage.module.css";
import { nameOf } from "../nameOf.ts";

/** The people of a session: their levels, how far their sheets are, and the way to each. */
export function PeopleTable({ session }: { readonly session: Session }) {
  return (
    <Roster
      caption="People, their sheets and boards"
      head={["Person", "In question", ...(session.role === "rater" ? ["My sheet"] : ["Sheets", "Decision"])]}
    >
      {session.people.map((person) => (
        <PersonRow key={person.id} session={session} person={person} />
      ))}
    </Roster>
  );
}

function PersonRow({ session, person }: { readonly session: Session; readonly person: Person }) {
  const ladder = useLadder();
  const titleOf = (id: string) => findLevel(ladder, id)?.title ?? id;
  const { isOpen, since } = findBlindness(session, person.id);
  const decision = findDecision(session, person.id);
  const mine = session.me ? findSheet(session, person.id, session.me) : undefined;
  const params = { sessionId: session.id, personId: person.id };
  const isMine = listRatersOf(session, person.id).some(({ id }) => id === session.me);
  const name = nameOf(person);
  const sheetWord = mine?.finished ? "My sheet" : mine ? "Go on with my sheet" : "Fill in my sheet";
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {person.present === person.proposed
          ? titleOf(person.present)
          : `${titleOf(person.present)} → ${titleOf(person.proposed)}`}
      </td>
      {session.role === "rater" ? (
        <td>{mine?.finished ? "Finished" : mine ? "Begun" : "Not begun"}</td>
      ) : (
        <>
          <td>
            {isOpen
              ? describeOpening(session.opened[person.id], since) || describeAllIn(session, person.id)
              : describeAwaited(session, person.id)}
          </td>
          <td>
            {decision ? (
              <strong>Decided: {titleOf(decision.level)}</strong>
            ) : (
              <span className="quiet">Not decided</span>
            )}
          </td>
        </>
      )}
      <td className={`${styles.deeds} no-print`}>
        {isMine && (
          <Link
            className={toButtonClass(mine?.finished ? "plain" : "chosen")}
            to="/calibrate/$sessionId/people/$personId/sheet"
            params={params}
            aria-label={`${sheetWord}: ${name}`}
          >
            {sheetWord}
          </Link>
        )}
        {session.role === "convenor" && (
          <>
            <Link
              className={toButtonClass(isOpen && !decision ? "chosen" : "plain")}
              to="/calibrate/$sessionId/people/$personId"
              params={params}
              aria-label={`Board: ${name}`}
            >
              Board
            </Link>
            <PersonMenu session={session} person={person} />
          </>
        )}
      </td>
    </tr>
  );
}
