import { create } from "zustand";
import type { Kept } from "../../domain/kept.ts";
import { createBin } from "./bin.ts";
import { copyAs } from "./copyAs.ts";
import { createDeletedList } from "./createDeletedList.ts";
import { createLeaveWarning } from "./createLeaveWarning.ts";
import { createImport } from "./createImport.ts";
import { createKeeper } from "./createKeeper.ts";
import { createDeeds } from "./createDeeds.ts";
import { createSeal } from "./createSeal.ts";
import { toChange } from "./deeds.ts";
import { emptyHistory, recordStep, takeStep } from "./documentHistory.ts";
import { isSameContent } from "./documentImport.ts";
import type { DocumentKind, DocumentsState, ToSay } from "./documentsState.ts";
import { createDocumentStorage } from "./documentStorage.ts";
import { readRecords } from "./readRecords.ts";
import { withEntry } from "./withEntry.ts";

/** What is promised of a new document. It is left out where the browser could not keep it. */
export const savedAsWritten = " It is saved in this browser as you write.";

/** Where what was deleted cannot be listed among what was deleted lately. */
const notKept = "The browser cannot keep it: only undoing brings it back, until the page is closed.";
const earlierNotKept = "There is no room to keep it as it was deleted before.";

/**
 * A store of documents of one kind, as a hook: `export const usePlans = createDocuments<Plan>({ prefix, … })`.
 *
 * What it promises of every kind, so that a screen needs to promise nothing:
 * - One record per document in the browser’s storage, under the prefix and the id, written with every `edit`. The text
 *   is `toText(document)`: the same as a file.
 * - A record that cannot be read is set aside in `damaged`, untouched, and the others open.
 * - Nothing that another page wrote is overwritten or deleted: a page without unsaved edits follows the other, else
 *   there is an entry in `conflicts`, which `resolve` ends. Storage that is full, blocked or cleared makes an entry in
 *   `troubles`, which `saveAgain` ends. The document lives on in the page meanwhile, and the browser asks before the
 *   page is closed.
 * - `step` undoes and redoes the edits of one document; `stepDeed` what was done with documents as a whole: making,
 *   copying, deleting, importing, and what the caller puts into `deed`.
 *   What was deleted is kept in the browser’s storage for `daysKept`, and can be brought back after a reload. One that is
 *   deleted again, in another state, leaves the earlier state there as a copy.
 *   Neither goes back beyond a change that the kind `seals`, nor takes away what it `keep`s.
 * - `said` is a sentence on what just happened. It may offer to undo the last deed or to do it again.
 *
 * How a kind is added, here “session”:
 * - the type in its folder of `src/domain`, which extends `Kept` of `src/domain/kept.ts`; readonly and of plain JSON values;
 * - its `FileFormat` and `Noun` (`sessionFormat.ts`), its Zod schema (`sessionSchema.ts`, strict, with `format` and
 *   `version`), its `Migrations`, its reader by `createReader` (`parseSession.ts`, which alone may import the schema, so
 *   that Zod is loaded with the first opening), and the store by this function;
 * - in the screen: `useOpening` before anything is shown, and the pieces of `src/parts/kept`. A file is read by
 *   `readChosenFile`, previewed by `previewImport` and taken in by `takeIn`.
 *
 * The store is read with `useSessions((state) => state.documents)` while drawing, and changed by its functions, whose
 * meaning `DocumentsState` tells. No function throws, but for `open`.
 */
export function createDocuments<T extends Kept>(kind: DocumentKind<T>) {
  const { noun, copy, nameOf } = kind;
  const storage = createDocumentStorage(kind.prefix);
  let parse: Awaited<ReturnType<typeof kind.loadReader>>["parse"] = () => ({ ok: false, reason: "" });
  const read = (text: string): T | undefined => {
    const parsed = parse(text);
    return parsed.ok ? parsed.documents[0] : undefined;
  };
  const isNewer = (text: string): boolean => {
    const parsed = parse(text);
    return !parsed.ok && parsed.isNewer === true;
  };

  return create<DocumentsState<T>>()((set, get, store) => {
    const deletedList = createDeletedList(kind, createBin(kind.prefix), read, set);
    const keeper = createKeeper(kind, storage, deletedList, read, isNewer, get, set);
    const { follow, save, remove, setTrouble, heed } = keeper;
    const { note, setAside, ...deeds } = createDeeds(kind, storage, deletedList, keeper, get, set);
    const { whole, watch } = createSeal(kind, set);
    store.subscribe(watch);
    const deed = (toSay: ToSay, act: () => void) => whole(() => deeds.deed(toSay, act));
    const label = (document: T) => `“${nameOf(document)}”`;

    return {
      phase: "closed",
      documents: {},
      damaged: [],
      deleted: [],
      histories: {},
      deeds: { past: [], future: [] },
      troubles: {},
      conflicts: {},
      said: undefined,

      async open() {
        if (get().phase !== "closed") return;
        set({ phase: "opening" });
        try {
          ({ parse } = await kind.loadReader());
        } catch (error) {
          set({ phase: "closed" });
          throw error;
        }
        const records = storage.list();
        addEventListener("storage", heed);
        const warn = createLeaveWarning();
        store.subscribe(({ troubles, conflicts }) => warn(Object.keys({ ...troubles, ...conflicts }).length > 0));
        set({
          phase: "open",
          ...readRecords(records ?? [], parse, noun),
          ...(!records && {
            said: {
              text: "The browser does not let this page keep anything. What you write stays until you close the page.",
            },
          }),
        });
        deletedList.refresh();
      },

      add(document, said) {
        // A record that was set aside keeps its place.
        const isTaken = get().damaged.some(({ id }) => id === document.id);
        const kept = isTaken ? copy(document, nameOf(document)) : document;
        deed(said, () => {
          save(kept);
          note({ kind: "came", id: kept.id, document: kept });
        });
        if (get().troubles[kept.id])
          set((state) => ({
            said: state.said && { ...state.said, text: state.said.text.replace(savedAsWritten, "") },
          }));
        return kept;
      },

      edit(id, change, field) {
        const before = get().documents[id];
        if (!before) return;
        const after = change(before);
        if (after === before) return;
        set(({ histories, said }) => ({
          histories: { ...histories, [id]: recordStep(histories[id] ?? emptyHistory, before, field) },
          said: said?.stays ? said : undefined,
        }));
        save(after);
        note(toChange(nameOf(before), before, after));
      },

      step(id, way) {
        const { documents, histories } = get();
        const present = documents[id];
        const taken = present && takeStep(histories[id] ?? emptyHistory, present, way);
        if (!taken) return;
        set({
          histories: { ...histories, [id]: taken.history },
          said: { text: way === "undo" ? "Undone." : "Done again." },
        });
        save(taken.document);
      },

      endField(id) {
        const history = get().histories[id];
        if (history?.field === undefined) return;
        set(({ histories }) => ({ histories: { ...histories, [id]: { past: history.past, future: history.future } } }));
      },

      duplicate(id) {
        const document = get().documents[id];
        if (!document) return undefined;
        const made = copyAs(kind, document, "copy");
        get().add(made, `${label(made)} was made.`);
        return made;
      },

      remove(id) {
        const document = get().documents[id];
        if (!document) return;
        const earlier = get().deleted.find((one) => one.document.id === id);
        deed(`${label(document)} was deleted.`, () => {
          if (remove(document)) note({ kind: "went", id, document });
          else get().say(`${label(document)} was changed in another tab, so it was not deleted.`);
        });
        if (get().documents[id]) return;
        const { deleted, sayAlso } = get();
        if (!deleted.some((one) => one.document.id === id)) sayAlso(notKept);
        const isOther = earlier && !isSameContent(earlier.document, document);
        if (isOther && !deleted.some((one) => one.deleted === earlier.deleted)) sayAlso(earlierNotKept);
      },

      bringBack(id) {
        const found = get().deleted.find(({ document }) => document.id === id);
        if (!found) return;
        const { document } = found;
        const isHere = get().documents[id] !== undefined;
        const back = isHere ? copyAs(kind, document, "brought back") : { ...document, revision: 0 };
        const kept = get().add(back, isHere ? `${label(back)} was made.` : `${label(back)} is back.`);
        if (!get().troubles[kept.id]) deletedList.remove(id);
      },

      dropDeleted: deletedList.remove,

      takeIn: createImport(kind, deletedList, deed, note, get),

      deed,
      stepDeed: (way) => whole(() => deeds.stepDeed(way)),

      dropDamaged(id) {
        const record = get().damaged.find((one) => one.id === id);
        if (!record) return;
        deed("The record that was set aside was removed.", () => {
          setAside(record, false);
          note({ kind: "dropped", record });
        });
      },

      saveAgain(id) {
        const document = get().documents[id];
        if (document) save(document, true);
      },

      resolve(id, choice) {
        const { documents, conflicts } = get();
        const [mine, theirs] = [documents[id], conflicts[id]];
        if (!mine || !theirs) return;
        set({ conflicts: withEntry(conflicts, id, undefined) });
        setTrouble(id, undefined);
        if (choice === "mine") {
          follow(theirs);
          return save({ ...mine, revision: theirs.revision }, true);
        }
        follow(theirs);
        set(({ histories }) => ({ histories: withEntry(histories, id, undefined) }));
        if (choice === "both") save(copyAs(kind, mine, "my version"));
      },

      say(text, of) {
        const isOffered = of !== undefined && (get().histories[of]?.past.length ?? 0) > 0;
        set({ said: { text, ...(isOffered && { offers: "undo" as const, of }) } });
      },

      sayAlso(text) {
        const { said } = get();
        set({ said: said?.offers === "undo" ? { ...said, text: `${said.text} ${text}` } : { text } });
      },
    };
  });
}
