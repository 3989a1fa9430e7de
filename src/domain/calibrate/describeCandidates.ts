import { findCardBlindness } from "./blind.ts";
import { describeHandedIn, type HandedIn } from "./describeHandedIn.ts";
import { buildLevelAxis } from "./levelAxis.ts";
import type { Ladder, Level } from "../ladder/ladder.ts";
import { countNoun, joinWords, toNumberWord } from "../numberWords.ts";
import { findCard, findDecision, listPanel, type Session } from "./session.ts";

/** How many cards a session waits for, and how many of them are in; that of a guest on a panel counts once it is in. */
function countCards(session: Session): HandedIn {
  const isIn = session.candidates.flatMap(({ id }) => {
    const panel = new Set(listPanel(session, id));
    return session.raters
      .map((rater) => ({ isAwaited: panel.has(rater) && !rater.isAway, card: findCard(session, id, rater.id) }))
      .filter(({ isAwaited, card }) => isAwaited || card?.finished)
      .map(({ card }) => Boolean(card?.finished));
  });
  return { handedIn: isIn.filter(Boolean).length, wanted: isIn.length };
}

/** The levels that candidates of a session are interviewed for, in the order of the ladder. */
export function listLevelsAsked(ladder: Ladder, { candidates }: Pick<Session, "candidates">): readonly Level[] {
  return buildLevelAxis(
    ladder,
    candidates.map(({ level }) => ({ from: level, to: level })),
  ).levels;
}

/**
 * Where the interviews of a session stand, as a clause: the candidates, their levels unless they are told apart, the cards
 * that are in.
 */
export function describeCandidates(ladder: Ladder, session: Session, namesLevels = true): string {
  const { candidates } = session;
  const levels = namesLevels ? listLevelsAsked(ladder, session) : [];
  const whom = `${countNoun(candidates.length, "candidate")}${levels.length > 0 ? ` for ${joinWords(levels.map(({ title }) => title))}` : ""}`;
  const open = candidates.filter(({ id }) => findCardBlindness(session, id).isOpen).length;
  const decided = candidates.filter(({ id }) => findDecision(session, id)).length;
  const hasInterviewers = session.raters.some(({ self }) => self === "");
  if (!hasInterviewers && open + decided === 0) return `${whom}, and no interviewers yet`;
  const cards = countCards(session);
  const isAllOpen = open === candidates.length && cards.handedIn > 0;
  const opened = open === 0 ? "" : isAllOpen ? " and open" : `, those of ${countNoun(open, "candidate")} are open`;
  const decisions = decided === 0 ? "" : `, ${toNumberWord(decided)} decided`;
  return `${whom}: ${describeHandedIn(cards, "card")}${opened}${decisions}`;
}
