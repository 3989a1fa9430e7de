import { useRouteContext } from "@tanstack/react-router";
import type { Ladder } from "../domain/ladder.ts";

/** The ladder that the app shows. Chosen from the context, which is made anew with every address. */
export function useLadder(): Ladder {
  return useRouteContext({ from: "__root__", select: ({ ladder }) => ladder });
}
