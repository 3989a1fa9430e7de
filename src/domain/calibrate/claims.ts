import { isEvidence, nameEvidence } from "../plan/evidence.ts";
import type { Plan } from "../plan/plan.ts";
import type { Claim } from "./session.ts";

/** What a person's own plan says of the rows of a sheet: only rows on which they wrote something. */
export function toClaims(plan: Plan, keys: readonly string[]): Record<string, Claim> {
  const names = new Map(plan.evidence.filter(isEvidence).map((piece) => [piece.id, nameEvidence(piece)]));
  return Object.fromEntries(
    keys.flatMap((key) => {
      const note = plan.notes[key];
      if (!note) return [];
      const evidence = note.evidence.flatMap((id) => names.get(id) ?? []);
      return note.rating === "not-started" && evidence.length === 0 ? [] : [[key, { rating: note.rating, evidence }]];
    }),
  );
}
