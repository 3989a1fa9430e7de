import { useEffect } from "react";
import type { Ladder, Level } from "../../domain/ladder.ts";
import { whenIdle } from "../../ui/whenIdle.ts";
import { getComparison } from "./getComparison.ts";
import { addLevel } from "./levelOrder.ts";
import { mostLevels } from "./resolveSearch.ts";

/** Computes what the next choice leads to while the browser is idle: the levels with one more, and turned round. */
export function usePreparedLevels(ladder: Ladder, levels: readonly Level[], base: string | undefined): void {
  useEffect(() => {
    const chosen = levels.map(({ id }) => id);
    const more = ladder.levels.flatMap(({ id }) => (chosen.includes(id) ? [] : [addLevel(ladder, chosen, id)]));
    const choices = [
      ...(levels.length < mostLevels ? more : []),
      ...(levels.length === 2 ? [chosen.toReversed()] : []),
    ];
    const stops = choices.map((ids) => {
      const reference = ids.findIndex((id) => id === base);
      return whenIdle(() => void getComparison(ladder, ids, reference < 0 ? undefined : reference));
    });
    return () => stops.forEach((stop) => stop());
  }, [ladder, levels, base]);
}
