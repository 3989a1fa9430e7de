import type { Kept } from "../kept.ts";

/** How far a person is with what a row asks. */
export const ratings = ["not-started", "developing", "demonstrated", "sustained", "not-applicable"] as const;
export type Rating = (typeof ratings)[number];

export const ratingWords = {
  "not-started": "Not started",
  developing: "Developing",
  demonstrated: "Demonstrated",
  sustained: "Sustained",
  "not-applicable": "Not applicable",
} as const satisfies Record<Rating, string>;

/** A thing of its own: one piece serves many rows, and a row has many pieces. A text is empty where nothing was said. */
export interface Evidence {
  readonly id: string;
  readonly title: string;
  /** ISO 8601, such as 2026-03-31; empty where none was given. */
  readonly date: string;
  readonly story: string;
  /** As it was typed; only an address of the web is ever opened. */
  readonly link: string;
  readonly confirmedBy: string;
}

/** A figure that was measured, in the unit of its KPI. */
export interface Actual {
  readonly value: number;
  readonly date: string;
  /** The target that it was measured against, in the words of then; undefined where that is not known. */
  readonly against?: string | undefined;
  /** Set where other targets said the same then but for the figure: it is known again by its very words alone. */
  readonly isOneOfSeveral?: true | undefined;
}

/** A next action that was ticked off, and on which day. */
export interface DoneAction {
  readonly action: string;
  /** ISO 8601; empty where none was given. */
  readonly on: string;
}

/** The most characters of the words that a value was measured against; a target says less. */
export const mostAgainst = 2000;

/** What a person wrote on a row. */
export interface Note {
  readonly rating: Rating;
  /** Why the row does not apply; required of such rows. */
  readonly reason: string;
  /** Ids of pieces of evidence. */
  readonly evidence: readonly string[];
  /** What is to be done next, and by when. */
  readonly action: string;
  readonly due: string;
  /** What was to be done and is, the latest last. */
  readonly done?: readonly DoneAction[] | undefined;
  /** By names that tell the values of the row apart, and no more. */
  readonly actuals: Readonly<Record<string, Actual>>;
}

/** What the ladder said of a row when the plan was made on it. */
export interface Words {
  readonly subject: string;
  /** The heading it stood under; empty where there was none. */
  readonly heading: string;
  readonly asks: string;
}

/** A row that the ladder no longer has, kept with what was written on it. */
export interface ArchivedRow {
  readonly key: string;
  readonly words: Words;
  readonly note: Note;
}

/** A way from one level to another. Rows go by a key that no rewording and no reordering changes. */
export interface Plan extends Kept {
  readonly name: string;
  /** Who it is about. */
  readonly person: string;
  readonly ladder: { readonly id: string; readonly version: string };
  readonly from: string;
  readonly to: string;
  readonly created: string;
  readonly archived: boolean;
  readonly notes: Readonly<Record<string, Note>>;
  readonly evidence: readonly Evidence[];
  readonly words: Readonly<Record<string, Words>>;
  readonly archivedRows: readonly ArchivedRow[];
}

/** A row on which nothing has been written. */
export const emptyNote: Note = { rating: "not-started", reason: "", evidence: [], action: "", due: "", actuals: {} };

/** The address that a link leads to; undefined where it is none of the web, and must not be opened. */
export function findSafeLink(link: string): string | undefined {
  const address = link.trim();
  if (!/^https?:\/\//i.test(address)) return undefined;
  return URL.canParse(address) ? address : undefined;
}

/** How many links of the evidence are no address of the web, and will never be opened. */
export function countUnsafeLinks({ evidence }: Plan): number {
  return evidence.filter(({ link }) => link.trim() !== "" && !findSafeLink(link)).length;
}
