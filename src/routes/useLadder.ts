import { useRouteContext } from "@tanstack/react-router";
import type { Ladder } from "../domain/ladder.ts";

/** The ladder that the app shows. */
export function useLadder(): Ladder {
  return useRouteContext({ from: "__root__" }).ladder;
}
