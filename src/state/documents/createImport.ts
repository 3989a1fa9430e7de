import type { ImportChoice, Kept, Noun } from "../../domain/kept.ts";
import { countWithDeleted } from "../../domain/countWithDeleted.ts";
import { capitalise, countNoun } from "../../domain/numberWords.ts";
import { copyAs } from "./copyAs.ts";
import type { DeletedList } from "./createDeletedList.ts";
import type { Change } from "./deeds.ts";
import { countImported } from "./documentImport.ts";
import type { DocumentKind, DocumentsState } from "./documentsState.ts";

/** Takes in what a person decided about the documents of a file. */
export function createImport<T extends Kept>(
  kind: Pick<DocumentKind<T>, "noun" | "copy" | "nameOf">,
  deletedList: Pick<DeletedList<T>, "take">,
  deed: DocumentsState<T>["deed"],
  note: (change: Change<T>) => void,
  get: () => DocumentsState<T>,
): DocumentsState<T>["takeIn"] {
  const { noun } = kind;

  function takeChosen(taken: readonly ImportChoice<T>[]): void {
    // Whose id is another here than in the file.
    const ids = new Map<string, string>();
    for (const { document, decision } of taken) {
      const id = ids.get(document.id) ?? document.id;
      if (decision === "both") get().add(copyAs(kind, document, "imported"));
      else if (decision === "replace" && get().documents[id])
        get().edit(id, ({ revision }) => ({ ...document, id, revision }));
      else ids.set(document.id, get().add({ ...document, revision: 0 }).id);
    }
  }

  return (choices, deleted = []) => {
    const taken = choices.filter(({ decision }) => decision !== "leave");
    const coming = deleted.filter(({ fate }) => fate === "comes");
    let left = 0;
    const toSay = () => `${capitalise(countWithDeleted(countImported(taken), coming.length - left, noun))} imported.`;
    deed(toSay, () => {
      takeChosen(taken);
      for (const one of coming) {
        const binning = deletedList.take({ document: one.document, deleted: one.deleted });
        if (binning) note(binning);
        else left += 1;
      }
    });
    const noRoom = left > 0 ? describeNoRoom(left, noun) : "";
    if (taken.length === 0 && left === coming.length) get().say(`Nothing was imported. ${noRoom}`.trim());
    else if (noRoom) get().sayAlso(noRoom);
  };
}

function describeNoRoom(count: number, { one, many }: Noun): string {
  const they = count === 1 ? "it is" : "they are";
  return `There is no room for ${countNoun(count, `deleted ${one}`, `deleted ${many}`)}: ${they} in the file alone.`;
}
