import { createContext, use } from "react";
import type { Ladder } from "../domain/ladder/ladder.ts";

/** The ladder of the pages below. The router has it too, but reading it there renders again with every new address. */
export const LadderContext = createContext<Ladder | undefined>(undefined);

/** The ladder that the app shows. Throws outside of a page. */
export function useLadder(): Ladder {
  const ladder = use(LadderContext);
  if (!ladder) throw new Error("There is no ladder here.");
  return ladder;
}
