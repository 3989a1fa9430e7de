import type { DamagedRecord, Kept, Way } from "../../domain/kept.ts";
import type { DeletedList } from "./createDeletedList.ts";
import type { Keeper } from "./createKeeper.ts";
import { isSameContent } from "./documentImport.ts";
import { type Change, describeMixed, describeStuck, describeUndone, recordDeed, turnDeed } from "./deeds.ts";
import type { DocumentKind, DocumentsState, SetDocuments, ToSay } from "./documentsState.ts";
import type { DocumentStorage } from "./documentStorage.ts";
import { mergeChange } from "./mergeChange.ts";

/** What is done with documents as a whole, so that it can be undone and done again. */
export function createDeeds<T extends Kept>(
  { nameOf, noun }: DocumentKind<T>,
  storage: DocumentStorage,
  deletedList: DeletedList<T>,
  keeper: Keeper<T>,
  get: () => DocumentsState<T>,
  set: SetDocuments<T>,
) {
  /** The changes of the deed that is being done; undefined between deeds. */
  let doing: Change<T>[] | undefined;
  /** Makes a change part of the deed that is being done. */
  const note = (change: Change<T>) => void doing?.push(change);

  /** Takes a document away, or puts it back; the change as it is then. Adds to `stuck` one that does not go. */
  function setPresence(change: Change<T> & { kind: "came" | "went" }, isThere: boolean, stuck: T[]): Change<T> {
    const present = get().documents[change.id];
    if (isThere && !present) {
      keeper.save(change.document, storage.read(change.id) === null);
      // What is there again is no longer among what was deleted.
      deletedList.remove(change.id);
    }
    if (!isThere && present && !keeper.remove(present)) stuck.push(present);
    return { ...change, document: present ?? change.document };
  }

  /** Throws a damaged record away, unless another page has mended it by now, or puts it back where nothing is. */
  function setAside(record: DamagedRecord, isThere: boolean): void {
    const { id, text } = record;
    const stored = storage.read(id);
    if (isThere && stored === null) storage.write(id, text);
    if (!isThere && stored === text) storage.remove(id);
    const others = get().damaged.filter((one) => one.id !== id);
    set({ damaged: isThere ? [...others, record] : others });
  }

  function deed(toSay: ToSay, act: () => void): void {
    if (doing) return act();
    const changes: Change<T>[] = [];
    doing = changes;
    try {
      act();
    } finally {
      doing = undefined;
    }
    if (changes.length === 0) return;
    const said = typeof toSay === "function" ? toSay() : toSay;
    set(({ deeds }) => ({ deeds: recordDeed(deeds, { said, changes }) }));
    if (said === undefined) return;
    set({
      said: {
        text: said,
        offers: "undo",
        stays: changes.some(({ kind: what }) => what === "went" || what === "dropped"),
      },
    });
  }

  function stepDeed(way: Way): void {
    const deed = (way === "undo" ? get().deeds.past : get().deeds.future).at(-1);
    if (!deed) return;
    const isBack = way === "undo";
    const stuck: T[] = [];
    /** Documents of which something stays that was written since. */
    const mixed: string[] = [];
    /** What stays as it is among what was deleted. */
    const unbinned = new Set<Change<T>>();
    /** Ids of documents of which nothing went back. */
    const still = new Set<string>();
    function turnEdit({ id, before, after }: Change<T> & { kind: "changed" }): void {
      const [from, to] = isBack ? [after, before] : [before, after];
      get().edit(id, (old) => {
        const turned = mergeChange(old, from, to) as T;
        if (!isSameContent(turned, { ...old, ...to })) mixed.push(nameOf(turned));
        if (!isSameContent(turned, old)) return turned;
        still.add(id);
        return old;
      });
    }
    function turnBinned(change: Change<T> & { kind: "binned" }): Change<T> {
      const turned = isBack ? deletedList.takeBack(change) && change : deletedList.take(change);
      if (!turned) unbinned.add(change);
      return turned || change;
    }
    const turn = (change: Change<T>): Change<T> => {
      if (change.kind === "dropped") setAside(change.record, isBack);
      else if (change.kind === "binned") return turnBinned(change);
      else if (change.kind !== "changed") return setPresence(change, (change.kind === "went") === isBack, stuck);
      else turnEdit(change);
      return change;
    };
    const changes = isBack ? deed.changes.toReversed().map(turn).toReversed() : deed.changes.map(turn);
    const stays = describeStuck(stuck, nameOf);
    // What did not come about stays to be done.
    if (stuck.length === changes.length) return get().say(stays);
    for (const { id } of stuck) still.add(id);
    const done = changes.filter((change) => !("id" in change && still.has(change.id)) && !unbinned.has(change));
    const staysDeleted = unbinned.size > 0 ? "The list of what was deleted stays as it is." : "";
    const parts = isBack
      ? [describeUndone(done, nameOf, noun), describeMixed(mixed), stays, staysDeleted]
      : ["Done again.", stays || deed.said, describeMixed(mixed), staysDeleted];
    set(({ deeds }) => ({
      deeds: turnDeed(deeds, way, { ...deed, changes }),
      said: { text: parts.filter(Boolean).join(" "), offers: isBack ? "redo" : "undo" },
    }));
  }

  return { deed, stepDeed, note, setAside };
}
