import { findBlindness, findCardBlindness } from "../../domain/calibrate/blind.ts";
import { isAfter } from "../../domain/calibrate/moments.ts";
import { isLate } from "../../domain/calibrate/late.ts";
import { type Card, findCard, findSheet, listPanel, type Session, type Sheet } from "../../domain/calibrate/session.ts";
import { isSameRecord } from "../../domain/sameRecord.ts";
import type { SheetsFile } from "./sessionFormat.ts";

/**
 * What taking a sheet into a session would do. `new`: it is added. `same`: it is here already. `changed`: the rater handed
 * in another one before. `older`: a newer one comes with it. `refused`: it does not belong, or is not finished.
 */
export interface SheetItem {
  readonly id: string;
  /** Whom it is about. */
  readonly name: string;
  readonly sheet?: Sheet;
  readonly card?: Card;
  readonly kind: "new" | "same" | "changed" | "older" | "refused";
  /** What is to be known of it, as a sentence. */
  readonly sentence: string;
}

export interface SheetsPreview {
  /** Why none of it can be taken; undefined where some may. */
  readonly refusal?: string;
  /** What is strange about all of it, as sentences. */
  readonly warnings: readonly string[];
  readonly items: readonly SheetItem[];
}

/**
 * What taking a rater's file into the session would do, before it is done. The session is undefined where it is unknown. It
 * may know raters that other files are about to bring: only what is open in the one that is `kept` may have been seen.
 */
export function previewSheets(session: Session | undefined, file: SheetsFile, kept = session): SheetsPreview {
  const refusal = findRefusal(session, file);
  if (!session || !kept || refusal) return { ...(refusal && { refusal }), warnings: [], items: [] };
  const { rater } = file;
  const known = session.raters.find(({ id }) => id === rater.id);
  const namesake = session.raters.find(({ id, name }) => id !== rater.id && isSameName(name, rater.name));
  const warnings = [
    ...(file.ladder.version === session.ladder.version
      ? []
      : [
          `The sheets were written on version ${file.ladder.version} of the ladder, the session was made on ${session.ladder.version}: the words of some rows may differ.`,
        ]),
    ...(known ? [] : [`${rater.name || "The rater"} is not among the raters of this session and would be added.`]),
    ...(known || !namesake
      ? []
      : [`A rater of the same name is there already: if it is the same person, they would count twice.`]),
  ];
  const nameOf = (id: string) =>
    [...session.people, ...session.candidates, ...file.people].find((one) => one.id === id)?.name.trim() ||
    "Someone without a name";
  return {
    warnings,
    items: [
      ...file.sheets.map((sheet) => judgeSheet(session, kept, sheet, nameOf(sheet.person), rater)),
      ...file.cards.map((card) => judgeCard(session, kept, card, nameOf(card.candidate), rater)),
    ],
  };
}

function findRefusal(session: Session | undefined, { session: theirs, ladder, rater, sheets, cards }: SheetsFile) {
  if (!session)
    return `These are sheets for “${theirs.title || "a session without a title"}”, which is not in this browser. Import the session first.`;
  if (session.role === "rater")
    return "You are a rater of this session. Sheets of others go to its convenor, so that all rate without knowing of one another.";
  if (ladder.id !== session.ladder.id)
    return `The sheets are about the ladder “${ladder.id}”, the session is about “${session.ladder.id}”.`;
  if ([...sheets, ...cards].some((one) => one.rater !== rater.id))
    return "The file holds sheets of several raters, although it names one: it was changed by hand.";
  if (hasTwice(sheets.map(({ person }) => person)) || hasTwice(cards.map(({ candidate }) => candidate)))
    return "The file holds two sheets about one person: it was changed by hand.";
  const own = session.raters.find(({ self }) => self !== "" && self === rater.self);
  if (own && own.id !== rater.id && !session.raters.some(({ id }) => id === rater.id))
    return `${own.name.trim() || "This person"} rates themself in this session already, by another invitation.`;
  return undefined;
}

const hasTwice = (ids: readonly string[]) => new Set(ids).size < ids.length;

function judgeSheet(
  session: Session,
  kept: Session,
  sheet: Sheet,
  name: string,
  sender: SheetsFile["rater"],
): SheetItem {
  const item = { id: `sheet ${sheet.person}`, name, sheet };
  if (!session.people.some(({ id }) => id === sheet.person))
    return { ...item, kind: "refused", sentence: `${name} is not among the people of this session.` };
  const rater = session.raters.find(({ id }) => id === sheet.rater) ?? sender;
  if (rater.self !== "" && rater.self !== sheet.person)
    return {
      ...item,
      kind: "refused",
      sentence: `${rater.name.trim() || "This rater"} rates only themself in this session.`,
    };
  const judged = judge(sheet, findSheet(session, sheet.person, sheet.rater));
  const { isOpen } = findBlindness(kept, sheet.person);
  const late = rater.self === "" && isLate(session, sheet);
  return { ...item, ...judged, sentence: judged.sentence + describeAfter("sheet", judged, isOpen, late) };
}

function judgeCard(session: Session, kept: Session, card: Card, name: string, sender: SheetsFile["rater"]): SheetItem {
  const item = { id: `card ${card.candidate}`, name, card };
  if (!session.candidates.some(({ id }) => id === card.candidate))
    return { ...item, kind: "refused", sentence: `${name} is not among the candidates of this session.` };
  const judged = judge(card, findCard(session, card.candidate, card.rater));
  const { isOpen } = findCardBlindness(kept, card.candidate);
  const isGuest =
    judged.kind === "new" &&
    session.raters.some(({ id }) => id === card.rater) &&
    !listPanel(session, card.candidate).some(({ id }) => id === card.rater);
  const guest = isGuest
    ? ` ${sender.name.trim() || "The rater"} is not on the panel: the card counts all the same.`
    : "";
  return {
    ...item,
    ...judged,
    sentence: judged.sentence + guest + describeAfter("card", judged, isOpen, isLate(session, card)),
  };
}

const afterOpening = {
  sheet: {
    late: " The board was open before it was finished: it is shown apart, as late.",
    changed: " The board is open: its marks have been seen since.",
  },
  card: {
    late: " The cards were open before it was finished: it is shown apart, as late.",
    changed: " The cards are open: it has been seen since.",
  },
} as const;

/** What else is to be known of a sheet or a card that comes once others may be seen. */
function describeAfter(
  what: "sheet" | "card",
  { kind }: Pick<SheetItem, "kind">,
  isOpen: boolean,
  late: boolean,
): string {
  if (kind !== "new" && kind !== "changed") return "";
  return late ? afterOpening[what].late : kind === "changed" && isOpen ? afterOpening[what].changed : "";
}

/** Against what the same rater handed in before. */
function judge<T extends { readonly finished: string }>(next: T, before: T | undefined) {
  if (next.finished === "") return { kind: "refused", sentence: "It is not finished, so it is left out." } as const;
  if (!before || before.finished === "") return { kind: "new", sentence: "It will be added." } as const;
  // When it was finished may have been put right as it came in: see `takeSheets`.
  if (isSameRecord({ ...before, finished: next.finished }, next))
    return { kind: "same", sentence: "You have it already, with the same content: nothing will be done." } as const;
  return {
    kind: "changed",
    sentence: `The same rater handed in another one before, finished on ${before.finished.slice(0, 10)}.`,
  } as const;
}

const isSameName = (left: string, right: string) =>
  left.trim() !== "" && left.trim().toLocaleLowerCase() === right.trim().toLocaleLowerCase();

/**
 * The session with these items taken in, and their rater. None was finished later than it came in, whatever the clock of
 * its rater says: whether it is late hangs on it.
 */
export function takeSheets(
  session: Session,
  file: SheetsFile,
  items: readonly SheetItem[],
  now = new Date().toISOString(),
): Session {
  if (items.length === 0) return session;
  const isKnown = session.raters.some(({ id }) => id === file.rater.id);
  const putRight = <T extends Sheet | Card>(one: T): T =>
    isAfter(one.finished, now) ? { ...one, finished: now } : one;
  const sheets = items.flatMap(({ sheet }) => (sheet ? putRight(sheet) : []));
  const cards = items.flatMap(({ card }) => (card ? putRight(card) : []));
  return {
    ...session,
    raters: isKnown ? session.raters : [...session.raters, { ...file.rater, isAway: false }],
    sheets: [
      ...session.sheets.filter((old) => !sheets.some((one) => one.person === old.person && one.rater === old.rater)),
      ...sheets,
    ],
    cards: [
      ...session.cards.filter(
        (old) => !cards.some((one) => one.candidate === old.candidate && one.rater === old.rater),
      ),
      ...cards,
    ],
  };
}

/** What the rater who writes in this browser can hand over: their finished sheets and cards. */
export function toSheetsFile(session: Session, raterId: string): SheetsFile | undefined {
  const rater = session.raters.find(({ id }) => id === raterId);
  if (!rater) return undefined;
  const mine = <T extends { readonly rater: string; readonly finished: string }>(list: readonly T[]) =>
    list.filter((one) => one.rater === raterId && one.finished !== "");
  const sheets = mine(session.sheets);
  const cards = mine(session.cards);
  const named = new Set([...sheets.map(({ person }) => person), ...cards.map(({ candidate }) => candidate)]);
  return {
    session: { id: session.id, title: session.title },
    ladder: session.ladder,
    rater: { id: rater.id, name: rater.name, self: rater.self },
    people: [...session.people, ...session.candidates]
      .filter(({ id }) => named.has(id))
      .map(({ id, name }) => ({ id, name })),
    sheets,
    cards,
  };
}
