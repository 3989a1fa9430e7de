import type { Line } from "./GridLine.tsx";

/** So many lines that a block fills about a quarter of a window: an answer draws all of those that are in view. */
const mostLines = 4;

/** The lines in blocks that are drawn together. What a row has opened stays with it, so that no other row moves on. */
export function splitLines<Item>(lines: readonly Line<Item>[]): { first: number; lines: Line<Item>[] }[] {
  const blocks: { first: number; lines: Line<Item>[] }[] = [];
  let count = 0;
  for (const [at, line] of lines.entries()) {
    const isDetail = line.kind === "detail";
    if (!isDetail && count % mostLines === 0) blocks.push({ first: at, lines: [] });
    if (!isDetail) count += 1;
    blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}
