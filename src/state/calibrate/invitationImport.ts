import { renewInvitation } from "../../domain/calibrate/invitation.ts";
import type { Session } from "../../domain/calibrate/session.ts";
import type { SheetsFile } from "./sessionFormat.ts";
import { toSheetsFile } from "./sheetsImport.ts";

type Sessions = Readonly<Record<string, Session>>;

/** True of what a rater has written in; an invitation holds nobody’s marks. */
export const isRatersCopy = ({ role, sheets, cards }: Session) => role === "rater" && sheets.length + cards.length > 0;

/**
 * What will be here once the convenors' sessions among some are taken in, since what comes with them may belong to one.
 * What a session is here already, it stays.
 */
export function addConvened(existing: Sessions, incoming: readonly Session[]): Sessions {
  const convened = incoming.filter(({ role }) => role === "convenor");
  return { ...Object.fromEntries(convened.map((session) => [session.id, session])), ...existing };
}

/**
 * The finished sheets in a rater’s copy of a session that is convened here: what they would have handed in. Undefined
 * where there are none, or where it is no such copy.
 */
export function findSheetsInCopy(existing: Sessions, session: Session): SheetsFile | undefined {
  if (session.role !== "rater" || existing[session.id]?.role !== "convenor") return undefined;
  const file = toSheetsFile(session, session.me);
  return file && file.sheets.length + file.cards.length > 0 ? file : undefined;
}

/** Why an invitation cannot be taken in here, as a sentence; undefined where it can, and for a session of a convenor. */
export function findInvitationProblem(existing: Sessions, session: Session): string | undefined {
  const { id, role, title, me } = session;
  const mine = existing[id];
  if (!mine) return undefined;
  if (isRatersCopy(session) && mine.role === "convenor") {
    const name = session.raters.find((rater) => rater.id === me)?.name.trim() || "the rater";
    return `“${title}” is the working copy of ${name}, and no sheet is taken from it. Ask them to finish their sheets, and to send what “Save my sheets as a file…” gives them.`;
  }
  if (role === "rater" && mine.role === "convenor")
    return `“${title}” is an invitation to a session that you convene in this browser. Send it to the rater; it would hide the session from you.`;
  if (role === "convenor" && mine.role === "rater")
    return `“${title}” is the whole session, with the marks of all. You rate in it in this browser: finish your sheets first, and open the file in another browser.`;
  if (role === "rater" && mine.me !== me)
    return `“${title}” is an invitation for another rater than the one who writes in this browser.`;
  return undefined;
}

/**
 * Invitations to what is here already bring their news along, and leave what the rater wrote. A copy with marks stays as it
 * is: whether it takes the place of the one that is here is for the rater to say.
 */
export function renewInvitations(existing: Sessions, incoming: readonly Session[]): Session[] {
  return incoming.map((session) => {
    const mine = existing[session.id];
    return mine && session.role === "rater" && !isRatersCopy(session) ? renewInvitation(mine, session) : session;
  });
}
