import type { z } from "zod";
import type { Plan } from "../domain/plan.ts";
import { planFormat, plansFormat, planVersion } from "./planFormat.ts";
import { mostFileBytes } from "./planLimits.ts";
import { migrate } from "./planMigrations.ts";
import { planSchema, plansSchema } from "./planSchema.ts";

/** The plans that a text holds, and what of it could not be read; or why none could. Reasons are sentences. */
export type ParsedPlans =
  | { readonly ok: true; readonly plans: readonly Plan[]; readonly problems: readonly string[] }
  | { readonly ok: false; readonly reason: string };

class Unreadable extends Error {}

/** Reads a file of one plan or of several, whatever it turns out to hold. Never throws. */
export function parsePlans(text: string): ParsedPlans {
  try {
    if (text.length > mostFileBytes) throw new Unreadable(tooLarge);
    const raw = parseJson(text);
    if (!isObject(raw)) throw new Unreadable(notOurs);
    if (raw["format"] === planFormat) return { ok: true, plans: [parseOne(raw)], problems: [] };
    if (raw["format"] !== plansFormat) throw new Unreadable(notOurs);
    checkVersion(raw);
    return parseMany(check(plansSchema, { ...raw, version: planVersion }).plans);
  } catch (error) {
    return { ok: false, reason: error instanceof Unreadable ? error.message : damaged };
  }
}

export const tooLarge = "The file is larger than 5 MB, so it is no plan.";
const notOurs = "The file is not a plan of Rungs.";
const damaged = "The file is damaged, so it could not be read.";

function parseMany(list: readonly unknown[]): ParsedPlans {
  const plans: Plan[] = [];
  const problems: string[] = [];
  for (const [at, raw] of list.entries()) {
    try {
      if (!isObject(raw) || raw["format"] !== planFormat) throw new Unreadable(notOurs);
      plans.push(parseOne(raw));
    } catch (error) {
      problems.push(
        `Plan ${at + 1} of ${list.length} was left out. ${error instanceof Unreadable ? error.message : damaged}`,
      );
    }
  }
  if (plans.length === 0) return { ok: false, reason: problems[0] ?? "The file holds no plan." };
  return { ok: true, plans, problems };
}

/** Names that would reach into how objects work. No plan has them. */
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

function parseJson(text: string): unknown {
  let strange: string | undefined;
  let raw: unknown;
  try {
    raw = JSON.parse(text, (key, value: unknown) => {
      if (forbidden.has(key)) strange = key;
      return value;
    });
  } catch {
    throw new Unreadable(
      /^\s*\{/.test(text)
        ? "The file is cut short or damaged: it starts like a plan, but its end cannot be read."
        : "The file is not JSON, so it is no plan.",
    );
  }
  if (strange) throw new Unreadable(`The file holds the name “${strange}”, which no plan has, so it was not read.`);
  return raw;
}

function checkVersion({ version }: Record<string, unknown>): void {
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) throw new Unreadable(damaged);
  if (version > planVersion)
    throw new Unreadable(
      `The file comes from a newer version of Rungs (format ${version}; this one reads up to ${planVersion}). Load the page again to get the newer one.`,
    );
}

function parseOne(raw: Record<string, unknown>): Plan {
  checkVersion(raw);
  const { format: _format, version: _version, ...plan } = check(planSchema, migrate(raw));
  return plan;
}

function check<T>(schema: z.ZodType<T>, raw: unknown): T {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Unreadable(`The plan is damaged at “${issue?.path.join(" / ") || "its start"}”: ${issue?.message}.`);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
