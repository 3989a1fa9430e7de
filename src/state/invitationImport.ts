import { renewInvitation } from "../domain/invitation.ts";
import type { Session } from "../domain/session.ts";

type Sessions = Readonly<Record<string, Session>>;

/** Why an invitation cannot be taken in here, as a sentence; undefined where it can, and for a session of a convenor. */
export function findInvitationProblem(existing: Sessions, { id, role, title, me }: Session): string | undefined {
  const mine = existing[id];
  if (!mine) return undefined;
  if (role === "rater" && mine.role === "convenor")
    return `“${title}” is an invitation to a session that you convene in this browser. Send it to the rater; it would hide the session from you.`;
  if (role === "convenor" && mine.role === "rater")
    return `“${title}” is the whole session, with the marks of all. You rate in it in this browser: finish your sheets first, and open the file in another browser.`;
  if (role === "rater" && mine.me !== me)
    return `“${title}” is an invitation for another rater than the one who writes in this browser.`;
  return undefined;
}

/** Invitations to what is here already bring their news along, and leave what the rater wrote. */
export function renewInvitations(existing: Sessions, incoming: readonly Session[]): Session[] {
  return incoming.map((session) => {
    const mine = existing[session.id];
    return mine && session.role === "rater" ? renewInvitation(mine, session) : session;
  });
}
