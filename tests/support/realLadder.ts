import { parseLadder } from "../../src/dataset/parse.ts";
import { readLadderTexts } from "../../src/dataset/readFiles.ts";
import { buildLadder, type Ladder } from "../../src/domain/ladder/ladder.ts";

let ladder: Ladder | undefined;

/** The ladder of data/sre, read once. */
export function readRealLadder(): Ladder {
  if (ladder) return ladder;
  const parsed = parseLadder(readLadderTexts("data/sre"));
  if (!parsed.ok) throw new Error("The ladder of data/sre has problems: npm run check:data lists them.");
  ladder = buildLadder(parsed.value.ladder, [...parsed.value.levels.values()]);
  return ladder;
}
