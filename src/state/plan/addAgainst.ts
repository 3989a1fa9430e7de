/** Parts of a file that was not checked yet. */
type Raw = Record<string, unknown>;

const isRaw = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Version 1 of a plan's file kept measured values by scope, percentile, kind and turn of their target, so that on another
 * version of the ladder they could be taken for another target's. What the target said then is found in the words that
 * the plan remembers; a value of which they tell nothing is left as it is, and what is no plan too.
 */
export function addAgainst(file: Raw): Raw {
  const { words, notes, archivedRows } = file;
  const readWords = (key: string) => (isRaw(words) ? words[key] : undefined);
  return {
    ...file,
    ...(isRaw(notes) && { notes: mapValues(notes, (note, key) => restate(note, readWords(key))) }),
    ...(Array.isArray(archivedRows) && {
      archivedRows: archivedRows.map((row: unknown) =>
        isRaw(row) ? { ...row, note: restate(row["note"], row["words"]) } : row,
      ),
    }),
  };
}

function restate(note: unknown, words: unknown): unknown {
  if (!isRaw(note) || !isRaw(note["actuals"]) || !isRaw(words) || typeof words["asks"] !== "string") return note;
  const targets = listTargets(words["asks"]);
  const actuals = mapValues(note["actuals"], (actual, key) => {
    const target = targets.get(key);
    if (!isRaw(actual) || !target) return actual;
    return { ...actual, against: target.text, ...(target.isOneOfSeveral && { isOneOfSeveral: true }) };
  });
  return { ...note, actuals };
}

const mapValues = (raw: Raw, map: (value: unknown, key: string) => unknown): Raw =>
  Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, map(value, key)]));

/** The targets that the first line of a KPI's words tells, by the keys of version 1: "Tier-1: < 5 min; Falling (slowly)". */
function listTargets(asks: string): ReadonlyMap<string, { readonly text: string; readonly isOneOfSeveral: boolean }> {
  // A remark, in brackets, may hold the sign that parts targets.
  const texts = asks
    .split("\n", 1)
    .join("")
    .split(/; (?![^()]*\))/u);
  const names = texts.map(nameTarget);
  return new Map(
    texts.map((text, at) => {
      const name = names[at] as string;
      const turn = names.slice(0, at + 1).filter((other) => other === name).length;
      const isOneOfSeveral = names.filter((other) => other === name).length > 1;
      return [turn === 1 ? name : `${name}-${turn}`, { text, isOneOfSeveral }];
    }),
  );
}

const kinds = [
  { kind: "band", sign: /^(?:(.+?): )?[<≤>≥] [^\s]*–/u },
  { kind: "threshold", sign: /^(?:(.+?): )?[<≤>≥] /u },
  { kind: "change", sign: /^(?:(.+?): )?(?:Reduce|Increase) by /u },
  { kind: "trend", sign: /^(?:(.+?): )?(?:Falling|Rising|Steady)\b/u },
  { kind: "note", sign: /^(?:(.+?): )?/u },
] as const;

/** "tier-1-p90-threshold", as version 1 named a target that says "Tier-1 P90: < 5 min". */
function nameTarget(text: string): string {
  const { kind, sign } = kinds.find((one) => one.sign.test(text)) as (typeof kinds)[number];
  const lead = sign.exec(text)?.[1] ?? "any";
  return `${/^P\d\d$/.test(lead) ? `any ${lead}` : lead} ${kind}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}
