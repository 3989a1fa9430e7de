/** A document of which the browser keeps a record of its own, such as a plan. */
export interface Kept {
  readonly id: string;
  /** Counts the times that it was saved, so that two pages notice each other. */
  readonly revision: number;
  /** When it was last saved, in ISO 8601. */
  readonly changed: string;
}

/** What a kind of document is called in sentences: "plan", "plans". It takes "a", not "an". */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/**
 * Why a document lives in this page alone: storage is full, does not allow writing, or lost the record; or a newer version
 * of the app wrote one that this one cannot read.
 */
export type Trouble = "full" | "blocked" | "gone" | "newer";

/** A record that could not be read. It stays where it is, untouched. */
export interface DamagedRecord {
  readonly id: string;
  readonly text: string;
  readonly reason: string;
}

/** A document that was deleted, and can be brought back for a while. */
export interface Deleted<T> {
  readonly document: T;
  /** When, in ISO 8601. */
  readonly deleted: string;
}

/** What importing would do with what was deleted elsewhere: it comes among what was deleted here, or why it does not. */
export interface DeletedItem<T> extends Deleted<T> {
  readonly fate: "comes" | "expired" | "here" | "older";
}

export type Way = "undo" | "redo";

/** What just happened, for a person to read. */
export interface Said {
  readonly text: string;
  /** It can be taken back, or done again. */
  readonly offers?: Way;
  /** The document whose own last edit that is; undefined where it is the last deed. */
  readonly of?: string;
  /** It is read until it is dismissed, not only until the next touch. */
  readonly stays?: boolean;
}

/** The documents that a text holds, and what of it could not be read; or why none could. Reasons are sentences. */
export type Parsed<T> =
  | { readonly ok: true; readonly documents: readonly T[]; readonly problems: readonly string[] }
  | {
      readonly ok: false;
      readonly reason: string;
      /** A newer version of the app can read it. */
      readonly isNewer?: true;
    };

/** What importing a document would do: it is new here, or one of the same id is, with the same content or another. */
export interface ImportItem<T> {
  /** In the file, from 0. */
  readonly position: number;
  readonly document: T;
  readonly kind: "new" | "identical" | "other";
  readonly existing?: T;
}

/** What is to be done with a document of a file. */
export interface ImportChoice<T> {
  readonly document: T;
  readonly decision: "add" | "both" | "replace" | "leave";
}
