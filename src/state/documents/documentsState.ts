import type {
  DamagedRecord,
  Deleted,
  DeletedItem,
  ImportChoice,
  Kept,
  Noun,
  Parsed,
  Said,
  Trouble,
  Way,
} from "../../domain/kept.ts";
import type { Deeds } from "./deeds.ts";
import type { DocumentHistory } from "./documentHistory.ts";

/** What a kind of document is made of. */
export interface DocumentKind<T extends Kept> {
  /** Of its keys in the browser's storage, such as "rungs.plan.". No other kind's prefix may start with it. */
  readonly prefix: string;
  readonly noun: Noun;
  /** Loads what reads a record. Asked once, when the documents are opened. */
  loadReader(): Promise<{ parse(text: string): Parsed<T> }>;
  /** The record, which `loadReader` reads again. */
  toText(document: T): string;
  /** The document under a new id and another name, with revision 0. A name has up to 120 characters. */
  copy(document: T, name: string): T;
  nameOf(document: T): string;
  /**
   * Adds back facts that must survive every edit, undo and overwrite, such as when a board opened. Returns the same object
   * if nothing was missing.
   */
  keep?(after: T, before: T | undefined): T;
  /** True where what led from one to the other can no longer be undone. Asked with every change, typing included. */
  seals?(before: T, after: T): boolean;
}

/** What a page knows of the documents of one kind, and what can be done with them. */
export interface DocumentsState<T extends Kept> {
  readonly phase: "closed" | "opening" | "open";
  readonly documents: Readonly<Record<string, T>>;
  readonly damaged: readonly DamagedRecord[];
  /** What was deleted lately, the latest first. It is kept beyond a reload, as long as there is room. */
  readonly deleted: readonly Deleted<T>[];
  /** Per document, the edits that can be undone and done again. */
  readonly histories: Readonly<Record<string, DocumentHistory<T>>>;
  /** What was done with documents as a whole, and can be undone and done again. */
  readonly deeds: Deeds<T>;
  readonly troubles: Readonly<Record<string, Trouble>>;
  /** Documents that another page saved while this one held something else, as that page saved them. */
  readonly conflicts: Readonly<Record<string, T>>;
  readonly said: Said | undefined;
  /** Reads what the browser holds, once. Rejects where the reader cannot be loaded; it can then be asked again. */
  open(): Promise<void>;
  /** Keeps a new document, and gives it as it is kept: under another id where that of a damaged record is its own. */
  add(document: T, said?: string): T;
  /** Edits of the same field in a row are one step of the history. A change that returns its argument is no edit. */
  edit(id: string, change: (document: T) => T, field?: string): void;
  /** One step back or forth in a document's own history. */
  step(id: string, way: Way): void;
  /** The next edit is a step of its own, even in the same field. */
  endField(id: string): void;
  duplicate(id: string): T | undefined;
  remove(id: string): void;
  /** Keeps a deleted document again, as a copy where there is one of its id by now. */
  bringBack(id: string): void;
  /** Deletes a deleted document for good. */
  dropDeleted(id: string): void;
  /** Does what was decided about the documents of a file, and about those that were deleted in it, as one deed. */
  takeIn(choices: readonly ImportChoice<T>[], deleted?: readonly DeletedItem<T>[]): void;
  /** What is added, edited, copied and removed in `act` is said in one sentence and undone in one step. */
  deed(toSay: ToSay, act: () => void): void;
  /** Undoes the last deed, or does it again. Edits that were made in between stay. */
  stepDeed(way: Way): void;
  /** Throws a damaged record away, as a deed. */
  dropDamaged(id: string): void;
  /** Writes the document as it is here, whatever the browser holds, unless a newer version of the app wrote that. */
  saveAgain(id: string): void;
  /** Ends a conflict. */
  resolve(id: string, choice: "theirs" | "mine" | "both"): void;
  /** Says a sentence; the empty one dismisses what was said. It offers to undo the last edit of a document, if it can be. */
  say(text: string, of?: string): void;
  /** Says a sentence behind the one that says what can be undone; in place of any other. */
  sayAlso(text: string): void;
}

/** A sentence, none, or how it is made once it is known what was done. */
export type ToSay = string | undefined | (() => string);

export type SetDocuments<T extends Kept> = (
  change: Partial<DocumentsState<T>> | ((state: DocumentsState<T>) => Partial<DocumentsState<T>>),
) => void;
