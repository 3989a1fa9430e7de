import { toNumberWord } from "../numberWords.ts";
import { findBlindness } from "./blind.ts";
import { listRatersOf, type Session } from "./session.ts";

/** So many names are told; of more, while nobody is further than the others, they say nothing. */
const mostNamed = 2;

/** Why nobody sees the marks on a person yet, in a list beside others; empty where they are open. */
export function describeAwaited(session: Pick<Session, "raters" | "sheets" | "opened">, person: string): string {
  const { isOpen, sentence, waitingFor } = findBlindness(session, person);
  const raters = listRatersOf(session, person);
  return !isOpen && waitingFor.length > mostNamed && waitingFor.length === raters.length
    ? `None of ${toNumberWord(raters.length)} sheets is in.`
    : sentence;
}
