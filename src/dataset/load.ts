import { buildLadder, type Ladder } from "../domain/ladder/ladder.ts";
import type { LadderFile, LevelFile } from "./schema.ts";

/**
 * Loads the ladder that the site is built with. Its files were checked by the build, so they are taken as they are,
 * without the weight of the schema.
 */
export async function loadLadder(): Promise<Ladder> {
  const [ladder, ...levels] = await Promise.all([
    import("../../data/sre/ladder.json"),
    ...Object.values(import.meta.glob<{ default: unknown }>("../../data/sre/levels/*.json")).map((load) => load()),
  ]);
  return buildLadder(
    ladder.default as unknown as LadderFile,
    levels.map((level) => level.default as LevelFile),
  );
}
