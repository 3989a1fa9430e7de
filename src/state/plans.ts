import { create } from "zustand";
import type { Plan } from "../domain/plan.ts";
import { copyPlan } from "./createPlan.ts";
import type { ParsedPlans } from "./parsePlan.ts";
import { toPlanText } from "./planFormat.ts";
import { emptyHistory, type PlanHistory, recordStep, takeStep } from "./planHistory.ts";
import { createPlanStorage, findPlanId, findRevision } from "./planStorage.ts";

/** Why a plan lives in this page alone: storage is full, does not allow writing, or lost the record. */
export type Trouble = "full" | "blocked" | "gone";

/** A record that could not be read. It stays where it is, untouched. */
export interface DamagedRecord {
  readonly id: string;
  readonly text: string;
  readonly reason: string;
}

interface PlansState {
  readonly phase: "closed" | "opening" | "open";
  readonly plans: Readonly<Record<string, Plan>>;
  readonly damaged: readonly DamagedRecord[];
  readonly histories: Readonly<Record<string, PlanHistory>>;
  readonly troubles: Readonly<Record<string, Trouble>>;
  /** Plans that another page saved while this one held something else, as that page saved them. */
  readonly conflicts: Readonly<Record<string, Plan>>;
  /** What just happened, for a person to read. A plan that was removed can be brought back. */
  readonly said: { readonly text: string; readonly removed?: Plan } | undefined;
  /** Reads what the browser holds, once. */
  open(): Promise<void>;
  add(plan: Plan, said?: string): void;
  /** Edits of the same field in a row are one step of the history. */
  edit(id: string, change: (plan: Plan) => Plan, field?: string): void;
  step(id: string, way: "undo" | "redo"): void;
  /** The next edit is a step of its own, even in the same field. */
  endField(id: string): void;
  duplicate(id: string): Plan | undefined;
  remove(id: string): void;
  restore(plan: Plan): void;
  dropDamaged(id: string): void;
  saveAgain(id: string): void;
  resolve(id: string, choice: "theirs" | "mine" | "both"): void;
  say(text: string): void;
}

const storage = createPlanStorage();
let parse: (text: string) => ParsedPlans = () => ({ ok: false, reason: "" });

export const usePlans = create<PlansState>()((set, get) => {
  const put = (plan: Plan) => set(({ plans }) => ({ plans: { ...plans, [plan.id]: plan } }));
  const setTrouble = (id: string, trouble: Trouble | undefined) =>
    set(({ troubles }) => ({ troubles: withEntry(troubles, id, trouble) }));

  /** Shows the plan, and writes it unless that would overwrite what another page wrote. */
  function save(plan: Plan, force = false): void {
    const known = get().plans[plan.id]?.revision ?? plan.revision;
    const stored = storage.read(plan.id);
    if (!force) {
      if (get().conflicts[plan.id] || get().troubles[plan.id] === "gone") return put(plan);
      if (stored === null && known > 0 && !get().troubles[plan.id]) {
        put(plan);
        return setTrouble(plan.id, "gone");
      }
      const revision = stored ? findRevision(stored) : undefined;
      if (stored && revision !== undefined && revision !== known) {
        put(plan);
        return noteConflict(plan, stored) ? undefined : setTrouble(plan.id, "gone");
      }
    }
    const next = { ...plan, revision: known + 1, changed: new Date().toISOString() };
    const written = storage.write(plan.id, toPlanText(next));
    put(written === "saved" ? next : plan);
    setTrouble(plan.id, written === "saved" ? undefined : written);
  }

  function noteConflict({ id }: Plan, text: string): boolean {
    const parsed = parse(text);
    const theirs = parsed.ok ? parsed.plans[0] : undefined;
    if (theirs) set(({ conflicts }) => ({ conflicts: { ...conflicts, [id]: theirs } }));
    return theirs !== undefined;
  }

  /** Another page wrote, or took away. */
  function heed({ key, newValue }: Pick<StorageEvent, "key" | "newValue">): void {
    const id = key === null ? undefined : findPlanId(key);
    if (key === null) {
      for (const one of Object.keys(get().plans)) setTrouble(one, "gone");
      return;
    }
    if (id === undefined) return;
    const mine = get().plans[id];
    if (newValue === null) return mine && setTrouble(id, "gone");
    const parsed = parse(newValue);
    const theirs = parsed.ok ? parsed.plans[0] : undefined;
    if (!theirs) return;
    if (mine && (get().troubles[id] || get().conflicts[id]))
      return set(({ conflicts }) => ({ conflicts: { ...conflicts, [id]: theirs } }));
    if (mine && theirs.revision <= mine.revision) return;
    put(theirs);
    // Steps back from here would undo what the other page did.
    set(({ histories }) => ({ histories: withEntry(histories, id, undefined) }));
    if (mine) set({ said: { text: `“${mine.name}” was changed in another tab. You see that version now.` } });
  }

  return {
    phase: "closed",
    plans: {},
    damaged: [],
    histories: {},
    troubles: {},
    conflicts: {},
    said: undefined,

    async open() {
      if (get().phase !== "closed") return;
      set({ phase: "opening" });
      try {
        parse = (await import("./parsePlan.ts")).parsePlans;
      } catch (error) {
        set({ phase: "closed" });
        throw error;
      }
      const plans: Record<string, Plan> = {};
      const damaged: DamagedRecord[] = [];
      const records = storage.list();
      for (const { id, text } of records ?? []) {
        const parsed = parse(text);
        const plan = parsed.ok ? parsed.plans[0] : undefined;
        if (plan?.id === id) plans[id] = plan;
        else damaged.push({ id, text, reason: parsed.ok ? "The record belongs to another plan." : parsed.reason });
      }
      addEventListener("storage", heed);
      set({
        phase: "open",
        plans,
        damaged,
        ...(!records && {
          said: {
            text: "The browser does not let this page keep anything. What you write stays until you close the page.",
          },
        }),
      });
    },

    add(plan, said) {
      // A record that was set aside keeps its place.
      const isTaken = get().damaged.some(({ id }) => id === plan.id);
      save(isTaken ? copyPlan(plan, plan.name) : plan);
      if (said) set({ said: { text: said } });
    },

    edit(id, change, field) {
      const before = get().plans[id];
      if (!before) return;
      const after = change(before);
      if (after === before) return;
      set(({ histories, said }) => ({
        histories: { ...histories, [id]: recordStep(histories[id] ?? emptyHistory, before, field) },
        said: said?.removed && said,
      }));
      save(after);
    },

    step(id, way) {
      const { plans, histories } = get();
      const present = plans[id];
      const taken = present && takeStep(histories[id] ?? emptyHistory, present, way);
      if (!taken) return;
      set({
        histories: { ...histories, [id]: taken.history },
        said: { text: way === "undo" ? "Undone." : "Done again." },
      });
      save(taken.plan);
    },

    endField(id) {
      const history = get().histories[id];
      if (history?.field === undefined) return;
      set(({ histories }) => ({ histories: { ...histories, [id]: { past: history.past, future: history.future } } }));
    },

    duplicate(id) {
      const plan = get().plans[id];
      if (!plan) return undefined;
      const copy = copyPlan({ ...plan, archived: false }, `${plan.name.slice(0, 100)} (copy)`);
      save(copy);
      set({ said: { text: `“${copy.name}” was made.` } });
      return copy;
    },

    remove(id) {
      const plan = get().plans[id];
      if (!plan) return;
      storage.remove(id);
      set(({ plans, troubles, conflicts }) => ({
        plans: withEntry(plans, id, undefined),
        troubles: withEntry(troubles, id, undefined),
        conflicts: withEntry(conflicts, id, undefined),
        said: { text: `“${plan.name}” was deleted.`, removed: plan },
      }));
    },

    restore(plan) {
      save(plan, true);
      set({ said: { text: `“${plan.name}” is back.` } });
    },

    dropDamaged(id) {
      storage.remove(id);
      set(({ damaged }) => ({ damaged: damaged.filter((record) => record.id !== id) }));
    },

    saveAgain(id) {
      const plan = get().plans[id];
      if (plan) save(plan, true);
    },

    resolve(id, choice) {
      const { plans, conflicts } = get();
      const [mine, theirs] = [plans[id], conflicts[id]];
      if (!mine || !theirs) return;
      set({ conflicts: withEntry(conflicts, id, undefined) });
      setTrouble(id, undefined);
      if (choice === "mine") {
        put({ ...mine, revision: theirs.revision });
        return save({ ...mine, revision: theirs.revision }, true);
      }
      put(theirs);
      set(({ histories }) => ({ histories: withEntry(histories, id, undefined) }));
      if (choice === "both") save(copyPlan(mine, `${mine.name.slice(0, 100)} (my version)`));
    },

    say: (text) => set({ said: { text } }),
  };
});

/** The record with an entry set, or taken out where it is undefined. */
function withEntry<T>(record: Readonly<Record<string, T>>, id: string, value: T | undefined): Record<string, T> {
  const { [id]: _, ...others } = record;
  return value === undefined ? others : { ...others, [id]: value };
}
