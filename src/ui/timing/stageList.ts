/** A member of a list, and how it stands while an answer is painted. */
export interface Staged<Item> {
  readonly key: string;
  readonly item: Item;
  /** Its place in the list that it is of, from 0. */
  readonly place: number;
  readonly stage: "here" | "coming" | "leaving";
}

interface Options<Item> {
  toKey(item: Item): string;
  /** Whether what is new at that place, from 0, comes at once: it is likely in view, or asked for. */
  isAtOnce(item: Item, place: number): boolean;
}

/**
 * Merges the list that was painted last with the new one. Creating members far from view and removing old ones takes longer
 * than painting what is seen, so both wait until after the paint: new members that do not come at once are “coming”, old
 * ones are “leaving” and keep their place. Members with equal keys are the same.
 */
export function stageList<Item>(
  items: readonly Item[],
  painted: readonly Item[],
  { toKey, isAtOnce }: Options<Item>,
): Staged<Item>[] {
  const keys = new Set(items.map(toKey));
  const old = painted.map((item, place) => ({ key: toKey(item), item, place, stage: "leaving" as const }));
  const places = new Map(old.map(({ key, place }) => [key, place]));
  let next = 0;
  const staged = items.flatMap((item, place): Staged<Item>[] => {
    const key = toKey(item);
    const was = places.get(key);
    const isHere = was !== undefined || isAtOnce(item, place);
    const before = was === undefined ? [] : old.slice(next, was).filter((other) => !keys.has(other.key));
    next = Math.max(next, was ?? 0);
    return [...before, { key, item, place, stage: isHere ? "here" : "coming" }];
  });
  return [...staged, ...old.slice(next).filter(({ key }) => !keys.has(key))];
}
