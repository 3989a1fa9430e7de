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
 * A long list between two answers, of which `painted` was the last. To make what is far from view, or to take away what
 * is not wanted any more, takes longer than what is seen of an answer: what is new and does not come at once is coming,
 * what is gone is leaving, where it stood, and both are done once the answer is painted. Those of equal keys are one.
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
