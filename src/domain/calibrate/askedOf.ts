import { findCard, findSheet, listPanel, type Rater, type Session } from "./session.ts";

/** How many sheets and cards a rater is asked for, and how many of them are finished. */
export interface Asked {
  readonly sheets: number;
  readonly finishedSheets: number;
  readonly cards: number;
  readonly finishedCards: number;
}

/** What a rater is asked for: a sheet on each person whom they rate, and a card on each candidate whom they interview. */
export function countAsked(session: Session, { id: rater, self }: Pick<Rater, "id" | "self">): Asked {
  const people = session.people.filter(({ id }) => self === "" || self === id);
  const candidates = session.candidates.filter(({ id }) => listPanel(session, id).some((one) => one.id === rater));
  return {
    sheets: people.length,
    finishedSheets: people.filter(({ id }) => findSheet(session, id, rater)?.finished).length,
    cards: candidates.length,
    finishedCards: candidates.filter(({ id }) => findCard(session, id, rater)?.finished).length,
  };
}
