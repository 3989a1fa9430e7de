import type { ImportChoice, Kept } from "../../domain/kept.ts";
import { capitalise, countNoun } from "../../domain/numberWords.ts";
import { copyAs } from "./copyAs.ts";
import { countImported } from "./documentImport.ts";
import type { DocumentKind, DocumentsState } from "./documentsState.ts";

/** Takes in what a person decided about the documents of a file. */
export function createImport<T extends Kept>(
  kind: Pick<DocumentKind<T>, "noun" | "copy" | "nameOf">,
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

  return (choices) => {
    const taken = choices.filter(({ decision }) => decision !== "leave");
    if (taken.length === 0) return get().say("Nothing was imported.");
    const count = countImported(taken);
    get().deed(`${capitalise(countNoun(count, noun.one, noun.many))} imported.`, () => takeChosen(taken));
  };
}
