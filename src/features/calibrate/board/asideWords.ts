import type { Aside } from "../../../domain/calibrate/late.ts";

/** Why a mark is shown apart, after the name of its rater. */
export const asideWords = { self: "about themself", late: "after values were agreed" } as const satisfies Record<
  Exclude<Aside, "">,
  string
>;
