import type { Kept } from "../../domain/kept.ts";
import { dropChanges } from "./deeds.ts";
import type { DocumentKind, DocumentsState, SetDocuments } from "./documentsState.ts";

/**
 * Ends what can be undone of a document where its kind says so, whatever changed it: an edit, a step, a file, another
 * page.
 */
export function createSeal<T extends Kept>(kind: Pick<DocumentKind<T>, "seals">, set: SetDocuments<T>) {
  const sealed = new Set<string>();
  let isDoing = false;

  function settle(): void {
    if (isDoing || sealed.size === 0) return;
    const ids = new Set(sealed);
    sealed.clear();
    set(({ histories, deeds, said }) => {
      const left = dropChanges(deeds, ids);
      const [before, after] = said?.offers === "redo" ? [deeds.future, left.future] : [deeds.past, left.past];
      const isGone = said?.of === undefined ? after.length < before.length : ids.has(said.of);
      return {
        histories: Object.fromEntries(Object.entries(histories).filter(([id]) => !ids.has(id))),
        deeds: left,
        ...(said && isGone && { said: { text: said.text } }),
      };
    });
  }

  return {
    /** Does a deed whole: what it seals ends with it, when the deed itself is among what can be undone. */
    whole(act: () => void): void {
      if (isDoing) return act();
      isDoing = true;
      try {
        act();
      } finally {
        isDoing = false;
        settle();
      }
    },
    /** To be told of every change of the store. */
    watch({ documents }: DocumentsState<T>, { documents: before }: DocumentsState<T>): void {
      if (documents === before) return;
      for (const [id, after] of Object.entries(documents)) {
        const old = before[id];
        if (old && old !== after && kind.seals?.(old, after)) sealed.add(id);
      }
      settle();
    },
  };
}
