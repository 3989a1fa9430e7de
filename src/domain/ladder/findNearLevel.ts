import { findNear } from "../findNear.ts";
import type { Ladder, Level } from "./ladder.ts";
import { foldName } from "./readLevels.ts";

/** The level that a name which is none may have meant. Undefined where none is near, or several are. */
export function findNearLevel({ levels }: Ladder, name: string): Level | undefined {
  // A short title is a word that other titles hold as well.
  return findNear(
    foldName(name),
    levels.flatMap((level) => [level.id, level.title].map((text) => [foldName(text), level] as const)),
  );
}
