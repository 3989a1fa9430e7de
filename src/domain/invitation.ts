import type { Rater, Session } from "./session.ts";

/**
 * The session as one rater gets it: the questions and the people whom they rate, and nothing that anybody wrote. Someone
 * who rates themself gets no other names.
 */
export function toInvitation(session: Session, rater: Rater): Session {
  return {
    ...session,
    revision: 0,
    archived: false,
    role: "rater",
    me: rater.id,
    people: rater.self === "" ? session.people : session.people.filter(({ id }) => id === rater.self),
    raters: [rater],
    sheets: [],
    agreements: {},
    log: [],
    decisions: {},
    claims: {},
    candidates: rater.self === "" ? session.candidates : [],
    cards: [],
  };
}

/** A rater's session after a newer invitation to it: what is asked comes from the invitation, what they wrote stays. */
export function renewInvitation(mine: Session, invitation: Session): Session {
  return { ...invitation, revision: mine.revision, sheets: mine.sheets, cards: mine.cards };
}
