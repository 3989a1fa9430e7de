import { findSafeLink, type Plan } from "../domain/plan.ts";

/** What importing a plan would do: it is new here, or one of the same id is, with the same content or another. */
export interface ImportItem {
  readonly plan: Plan;
  readonly kind: "new" | "identical" | "other";
  readonly existing?: Plan;
  /** Links that are no address of the web and will never be opened. */
  readonly unsafeLinks: number;
}

/** What importing would do, before it is done. */
export function previewImport(existing: Readonly<Record<string, Plan>>, incoming: readonly Plan[]): ImportItem[] {
  const seen: Record<string, Plan> = { ...existing };
  return incoming.map((plan) => {
    const other = Object.hasOwn(seen, plan.id) ? seen[plan.id] : undefined;
    seen[plan.id] = plan;
    const unsafeLinks = plan.evidence.filter(({ link }) => link.trim() !== "" && !findSafeLink(link)).length;
    if (!other) return { plan, kind: "new", unsafeLinks };
    return { plan, kind: isSameContent(plan, other) ? "identical" : "other", existing: other, unsafeLinks };
  });
}

/** True where two plans hold the same, however often each was saved. */
export function isSameContent(left: Plan, right: Plan): boolean {
  const strip = (plan: Plan) => JSON.stringify({ ...plan, revision: 0, changed: "" }, sortKeys);
  return strip(left) === strip(right);
}

const sortKeys = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)))
    : value;
