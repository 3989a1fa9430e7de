import { countAsked } from "../../../domain/calibrate/askedOf.ts";
import type { Rater, Session } from "../../../domain/calibrate/session.ts";
import { describeMoment } from "../../../parts/day.ts";
import { toInvitationKey, useSavedFiles } from "../../../state/calibrate/savedFiles.ts";
import { RaterMenu } from "./RaterMenu.tsx";
import { Invite } from "./Invite.tsx";
import { Roster } from "./Roster.tsx";
import styles from "./SessionPage.module.css";
import { nameOf } from "../nameOf.ts";

/** Those who rate: how many sheets and cards they have handed in, and their invitation. */
export function RaterTable({ session }: { readonly session: Session }) {
  return (
    <Roster caption="Raters and the sheets that they have handed in" head={["Rater", "Rates", "Sheets"]}>
      {session.raters.map((rater) => (
        <RaterRow key={rater.id} session={session} rater={rater} />
      ))}
    </Roster>
  );
}

function RaterRow({ session, rater }: { readonly session: Session; readonly rater: Rater }) {
  const asked = countAsked(session, rater);
  const invited = useSavedFiles(({ moments }) => moments[toInvitationKey(session.id, rater.id)]);
  const isMe = rater.id === session.me;
  return (
    <tr>
      <th scope="row">
        {nameOf(rater)}
        {isMe && <span className="quiet"> writes in this browser</span>}
      </th>
      <td>{rater.self === "" ? "Everyone" : "Only themself"}</td>
      <td className="figures">
        {(asked.sheets > 0 || asked.cards === 0) &&
          `${asked.finishedSheets} of ${asked.sheets} ${isMe ? "finished" : "handed in"}`}
        {asked.sheets > 0 && asked.cards > 0 && " · "}
        {asked.cards > 0 && `cards: ${asked.finishedCards} of ${asked.cards}`}
        {rater.isAway && <span className="quiet"> · nobody waits for the rest</span>}
        {invited && !isMe && <small className={styles.saved}>Invitation saved on {describeMoment(invited)}</small>}
      </td>
      <td className={`${styles.deeds} no-print`}>
        {!isMe && <Invite session={session} rater={rater} />}
        <RaterMenu session={session} rater={rater} />
      </td>
    </tr>
  );
}
