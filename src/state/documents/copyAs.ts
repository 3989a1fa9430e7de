import type { Kept } from "../../domain/kept.ts";
import type { DocumentKind } from "./documentsState.ts";

/** The document under a new id, with what it is behind its name: "A (copy)". A name has up to 120 characters. */
export const copyAs = <T extends Kept>(
  { copy, nameOf }: Pick<DocumentKind<T>, "copy" | "nameOf">,
  document: T,
  ending: string,
): T => copy(document, `${nameOf(document).slice(0, 100)} (${ending})`);
