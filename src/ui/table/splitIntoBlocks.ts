/** Rows that are drawn, or not drawn, together. */
export interface Block<Item> {
  readonly heading: string | undefined;
  /** Which of the blocks under the heading it is, from 0. */
  readonly part: number;
  readonly items: readonly Item[];
}

/** As few rows as a block may have: what is in view is drawn by whole blocks, and each block has to be watched. */
const mostItems = 2;

/** Runs of items that stand under the same heading, long ones in several parts where they are to be split. */
export function splitIntoBlocks<Item>(
  items: readonly Item[],
  toHeading: (item: Item) => string | undefined,
  isSplit = true,
): Block<Item>[] {
  const blocks: { heading: string | undefined; part: number; items: Item[] }[] = [];
  for (const item of items) {
    const heading = toHeading(item);
    const last = blocks.at(-1);
    const isUnderLast = last?.heading === heading;
    if (last && isUnderLast && (!isSplit || last.items.length < mostItems)) last.items.push(item);
    else blocks.push({ heading, part: last && isUnderLast ? last.part + 1 : 0, items: [item] });
  }
  return blocks;
}
