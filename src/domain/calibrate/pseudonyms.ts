import { buildNameReplacer, type Named } from "./nameReplacer.ts";
import type { Agreement, Rater, Session } from "./session.ts";

/** The most characters of the texts of a session, where it is to be read again: a pseudonym may be longer than a name. */
type Limits = Readonly<Record<"title" | "note" | "sentence" | "reason" | "by" | "evidence", number>>;

/**
 * The session without its people's names: "Person A", "Rater 1", "Candidate A" in the order of the session. Who rates
 * themselves goes by the pseudonym that they have among the people. A name is replaced in all that was written too. Ids
 * stay, and so do the words of the ladder. Texts that grow beyond the limits are cut.
 */
export function withPseudonyms(session: Session, limits?: Limits): Session {
  const people = session.people.map((one, at) => rename(one, `Person ${toLetters(at)}`));
  const findOwn = ({ self }: Rater) => people.find(({ renamed }) => renamed.id === self)?.pseudonym;
  const numbered = session.raters.filter((rater) => findOwn(rater) === undefined);
  const raters = session.raters.map((one) => rename(one, findOwn(one) ?? `Rater ${numbered.indexOf(one) + 1}`));
  const candidates = session.candidates.map((one, at) => rename(one, `Candidate ${toLetters(at)}`));
  const replace = buildNameReplacer([...people, ...raters, ...candidates]);
  const hide = (text: string, kind: keyof Limits) => replace(text).slice(0, limits?.[kind]);
  const hideAgreement = ({ mark, reason, by }: Agreement): Agreement => ({
    mark,
    reason: hide(reason, "reason"),
    by: hide(by, "by"),
  });
  return {
    ...session,
    title: hide(session.title, "title"),
    people: people.map(({ renamed }) => renamed),
    raters: raters.map(({ renamed }) => renamed),
    candidates: candidates.map(({ renamed }) => renamed),
    sheets: session.sheets.map((sheet) => ({
      ...sheet,
      marks: mapValues(sheet.marks, ({ mark, note }) => ({ mark, note: hide(note, "note") })),
      sentence: hide(sheet.sentence, "sentence"),
    })),
    agreements: mapValues(session.agreements, (rows) => mapValues(rows, hideAgreement)),
    log: session.log.map((entry) => ({
      ...entry,
      before: entry.before && hideAgreement(entry.before),
      after: entry.after && hideAgreement(entry.after),
    })),
    decisions: mapValues(session.decisions, (decision) => ({
      ...decision,
      why: hide(decision.why, "sentence"),
      by: hide(decision.by, "by"),
    })),
    claims: mapValues(session.claims, (rows) =>
      mapValues(rows, (claim) => ({ ...claim, evidence: claim.evidence.map((title) => hide(title, "evidence")) })),
    ),
    cards: session.cards.map((card) => ({
      ...card,
      verdicts: mapValues(card.verdicts, ({ verdict, note }) => ({ verdict, note: hide(note, "note") })),
      sentence: hide(card.sentence, "sentence"),
    })),
  };
}

/** Someone's name with what stands in for it, and them by that. */
const rename = <Item extends { readonly name: string }>(item: Item, pseudonym: string) =>
  ({ name: item.name, pseudonym, renamed: { ...item, name: pseudonym } }) satisfies Named & { renamed: Item };

/** A to Z, then AA, AB. */
function toLetters(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? toLetters(rest - 1) : "") + String.fromCodePoint(65 + (at % 26));
}

const mapValues = <Value, Result>(record: Readonly<Record<string, Value>>, map: (value: Value) => Result) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
