import type { Card, Session, Sheet } from "../../domain/calibrate/session.ts";
import { listOpening } from "../../domain/calibrate/blind.ts";
import { describeOpenings } from "../../domain/calibrate/describeOpenings.ts";
import { groupBy } from "../../domain/groupBy.ts";
import { joinWords } from "../../domain/numberWords.ts";
import { isSameRecord } from "../../domain/sameRecord.ts";
import type { SheetsFile } from "./sessionFormat.ts";
import { previewSheets, type SheetItem, type SheetsPreview, takeSheets } from "./sheetsImport.ts";

type Sessions = Readonly<Record<string, Session>>;

/** A file with what taking it in would do. */
export interface PreviewedFile extends SheetsPreview {
  readonly file: SheetsFile;
}

/**
 * What taking in several files would do. Each is told against what is here, and knows the raters that those before it
 * bring. Of a rater’s sheets on one person in several of them the one that was finished last counts, whatever their order.
 */
export function previewFiles(sessions: Sessions, files: readonly SheetsFile[]): PreviewedFile[] {
  const met: Record<string, Session> = { ...sessions };
  const previews = files.map((file) => {
    const session = met[file.session.id];
    const preview = previewSheets(session, file, sessions[file.session.id]);
    const news = preview.items.filter(({ kind }) => kind === "new");
    if (session) met[session.id] = { ...session, raters: takeSheets(session, file, news).raters };
    return { ...preview, file };
  });
  const settled = settleRivals(previews);
  return previews.map((preview) => ({ ...preview, items: preview.items.map((item) => settled.get(item) ?? item) }));
}

const toWritten = ({ sheet, card }: SheetItem) => (sheet ?? card) as Sheet | Card;
const isFree = ({ kind }: SheetItem) => kind === "new" || kind === "changed";

/** What becomes of items of which several files have one of the same rater on the same person. */
function settleRivals(previews: readonly PreviewedFile[]): ReadonlyMap<SheetItem, SheetItem> {
  const all = previews.flatMap(({ file, items }) =>
    items
      .filter(({ kind }) => kind !== "refused")
      .map((item) => ({ item, key: [file.session.id, file.rater.id, item.id].join(" ") })),
  );
  const rivals = [...groupBy(all, ({ key }) => key).values()].map((group) => group.map(({ item }) => item));
  return new Map(rivals.flatMap((items) => (items.length > 1 ? settle(items) : [])));
}

/** The first of those that were finished last stays as it is told against what is here, and the others are left out. */
function settle(items: readonly SheetItem[]): (readonly [SheetItem, SheetItem])[] {
  const momentOf = (item: SheetItem) => Date.parse(toWritten(item).finished);
  const winner = items.reduce((best, item) => (momentOf(item) > momentOf(best) ? item : best));
  const { finished } = toWritten(winner);
  const isSame = (item: SheetItem) => isSameRecord({ ...toWritten(item), finished }, toWritten(winner));
  const leave = (item: SheetItem): SheetItem => {
    if (!isFree(item)) return item;
    if (isSame(item)) return { ...item, kind: "same", sentence: outcomes.same };
    const kind = momentOf(item) < momentOf(winner) ? "older" : "refused";
    return { ...item, kind, sentence: outcomes[kind] };
  };
  const isAlone = items.every(isSame);
  return items.map((item) => {
    if (item !== winner) return [item, leave(item)];
    return [item, isAlone ? item : { ...item, sentence: `${item.sentence} ${outcomes.winner}` }];
  });
}

const outcomes = {
  winner: "Another one of the same rater in these files is left out.",
  older: "A newer one of the same rater is in another of these files, so this one is left out.",
  // Two that differ were not finished at one moment, unless one was changed by hand.
  refused: "Another one of the same rater and moment is in these files, so this one is left out.",
  same: "Another of these files has it too, with the same content: it is taken in once.",
} as const;

/** Some items of a file, to be taken in. */
export interface TakenFile {
  readonly file: SheetsFile;
  readonly items: readonly SheetItem[];
}

/** The session with all that is for it taken in. */
export function takeFiles(session: Session, taken: readonly TakenFile[]): Session {
  return taken
    .filter(({ file }) => file.session.id === session.id)
    .reduce((one, { file, items }) => takeSheets(one, file, items), session);
}

/** What taking these in opens for good, told in short: "the board of Kim and the cards of Zoe"; empty for nothing. */
export function describeFileOpenings(sessions: Sessions, taken: readonly TakenFile[]): string {
  return joinWords(
    listMet(sessions, taken).flatMap((session) => describeOpenings(session, takeFiles(session, taken), true) || []),
  );
}

/** Whose boards and cards taking these in opens for good: the id of the session and that of the item, as `SheetItem` has it. */
export function findFileOpenings(sessions: Sessions, taken: readonly TakenFile[]): ReadonlySet<string> {
  return new Set(
    listMet(sessions, taken).flatMap((session) => {
      const { people, candidates } = listOpening(session, takeFiles(session, taken));
      const name = (kind: string) => (one: { readonly id: string }) => `${session.id} ${kind} ${one.id}`;
      return [...people.map(name("sheet")), ...candidates.map(name("card"))];
    }),
  );
}

/** The sessions that are here of those that files are for. */
const listMet = (sessions: Sessions, taken: readonly TakenFile[]) =>
  [...new Set(taken.map(({ file }) => file.session.id))].flatMap((id) => sessions[id] ?? []);
