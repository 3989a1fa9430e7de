import type { Ask } from "../../domain/plan/gap.ts";
import type { Ladder, Level } from "../../domain/ladder/ladder.ts";
import { rememberWords } from "../../domain/plan/ladderDrift.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { createId } from "../createId.ts";

/** A new plan on the ladder of today. */
export function createPlan(ladder: Ladder, from: Level, to: Level, asks: readonly Ask[]): Plan {
  const now = new Date().toISOString();
  return {
    id: createId(),
    revision: 0,
    name: `${from.title} to ${to.title}`,
    person: "",
    ladder: { id: ladder.id, version: ladder.version },
    from: from.id,
    to: to.id,
    created: now,
    changed: now,
    archived: false,
    notes: {},
    evidence: [],
    words: rememberWords(asks),
    archivedRows: [],
  };
}

/** The plan under a new id, as if it had never been saved. It is in use, though the other be archived. */
export function copyPlan(plan: Plan, name: string): Plan {
  return { ...plan, id: createId(), revision: 0, name, archived: false };
}
