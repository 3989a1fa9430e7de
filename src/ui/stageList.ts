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
  /** So many from the beginning come at once: those that are likely in view. */
  readonly first: number;
  /** Comes at once, wherever it is. */
  isNeeded?(item: Item): boolean;
}

/**
 * A long list between two answers, of which `painted` was the last. To make what is far from view, or to take away what
 * is not wanted any more, takes longer than what is seen of an answer: what is new and not among the first is coming,
 * what is gone is leaving, where it stood, and both are done once the answer is painted. Those of equal keys are one.
 */
export function stageList<Item>(
  items: readonly Item[],
  painted: readonly Item[],
  { toKey, first, isNeeded }: Options<Item>,
): Staged<Item>[] {
  if (items === painted) return items.map((item, place) => ({ key: toKey(item), item, place, stage: "here" }));
  const keys = new Set(items.map(toKey));
  const old = painted.map((item, place) => ({ key: toKey(item), item, place, stage: "leaving" as const }));
  const places = new Map(old.map(({ key, place }) => [key, place]));
  let next = 0;
  const staged = items.flatMap((item, place): Staged<Item>[] => {
    const key = toKey(item);
    const was = places.get(key);
    const isHere = was !== undefined || place < first || isNeeded?.(item);
    const before = was === undefined ? [] : old.slice(next, was).filter((other) => !keys.has(other.key));
    next = Math.max(next, was ?? 0);
    return [...before, { key, item, place, stage: isHere ? "here" : "coming" }];
  });
  return [...staged, ...old.slice(next).filter(({ key }) => !keys.has(key))];
}
