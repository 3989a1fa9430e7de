import { endSentence } from "../endSentence.ts";
import { joinWords } from "../numberWords.ts";
import { listPanel, type Rater, type Session } from "./session.ts";

/**
 * The session as one rater gets it: the questions, those whom they rate or interview, and of these whose board is open
 * already; nothing that anybody wrote. Someone who rates themself gets no other names.
 */
export function toInvitation(session: Session, rater: Rater): Session {
  const people = rater.self === "" ? session.people : session.people.filter(({ id }) => id === rater.self);
  const candidates = session.candidates
    .filter(({ id }) => listPanel(session, id).some((one) => one.id === rater.id))
    .map((candidate) => ({ ...candidate, panel: [] }));
  const asked = new Set([...people, ...candidates].map(({ id }) => id));
  return {
    ...session,
    revision: 0,
    archived: false,
    role: "rater",
    me: rater.id,
    people,
    raters: [rater],
    sheets: [],
    agreements: {},
    log: [],
    decisions: {},
    claims: {},
    candidates,
    cards: [],
    opened: Object.fromEntries(Object.entries(session.opened).filter(([id]) => asked.has(id))),
  };
}

/** A rater's session after a newer invitation to it: what is asked comes from the invitation, what they wrote stays. */
export function renewInvitation(mine: Session, invitation: Session): Session {
  return { ...invitation, revision: mine.revision, sheets: mine.sheets, cards: mine.cards };
}

/** What a newer invitation changes for its rater, in sentences. */
export function describeRenewal(mine: Session, invitation: Session): string {
  const list = ({ people, candidates }: Session) => [...people, ...candidates];
  const others = (session: Session, than: Session) =>
    list(session)
      .filter(({ id }) => !list(than).some((one) => one.id === id))
      .map(({ name }) => name.trim() || "somebody without a name");
  const [added, gone] = [others(invitation, mine), others(mine, invitation)];
  const news = [
    ...(added.length > 0 ? [endSentence(`New in it: ${joinWords(added)}`)] : []),
    ...(gone.length > 0 ? [endSentence(`No longer in it: ${joinWords(gone)}`)] : []),
  ];
  return (news.length > 0 ? news : ["It names the same people."]).concat("Your marks stay as they are.").join(" ");
}
