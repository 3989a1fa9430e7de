import type { Aside } from "../../../domain/calibrate/late.ts";

/** Why a mark is shown apart, after the name of its rater. */
export const asideWords = { self: "about themself", late: "after the board was opened" } as const satisfies Record<
  Exclude<Aside, "">,
  string
>;
