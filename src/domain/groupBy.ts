/** Items that have a key in common: at least the one that the key was first seen on. */
export type Group<Item> = [Item, ...Item[]];

/** The items under the key that `toKey` gives them, keys in order of first appearance (`Map.groupBy` is not in Node 20). */
export function groupBy<Item, Key>(items: Iterable<Item>, toKey: (item: Item) => Key): Map<Key, Group<Item>> {
  const groups = new Map<Key, Group<Item>>();
  for (const item of items) {
    const key = toKey(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
