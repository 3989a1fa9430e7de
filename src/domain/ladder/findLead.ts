import type { Entry } from "./entries.ts";

/** A statement of so few words may mean nothing by itself: "Current role". */
const mostWords = 2;

/** Words that say nothing of a topic. */
const joints = new Set(["and", "as", "for", "in", "of", "the"]);

/** So many letters of words that are alike: "safer" and "safety", "plans" and "planning". */
const stem = 4;

const listStems = (text: string) =>
  [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word.replace(/s$/, "").slice(0, stem));

/**
 * The topic that a statement needs before it where its topics do not stand beside the statements, as "Role horizon" does
 * before "Current role": that of one or two words which do not tell the topic already. A statement or topic that leads
 * itself, as "IaC: Terraform" does, needs none.
 */
export function findLead({ kind, subject, value }: Entry): string | undefined {
  if (kind !== "statement" || subject === "" || `${subject}${value.text}`.includes(":")) return undefined;
  if (value.text.split(" ").length > mostWords) return undefined;
  const told = new Set(listStems(value.text));
  const isTold = listStems(subject).every((word) => joints.has(word) || told.has(word));
  return isTold ? undefined : subject;
}
