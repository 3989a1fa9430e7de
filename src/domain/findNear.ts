import { diffChars } from "diff";

/** The shortest beginning that counts as one: of a single letter too many names begin. */
const leastLetters = 2;

/**
 * The one of the keys whose name the text nearly is, in lower case both: the beginning of it, more words than it, or
 * spelled otherwise in at most a third of its letters. Undefined where none is near, or several are as near.
 */
export function findNear<Key>(text: string, names: readonly (readonly [name: string, key: Key])[]): Key | undefined {
  const isPart = (name: string) =>
    (text.length >= leastLetters && name.startsWith(text)) || ` ${text} `.includes(` ${name} `);
  const parts = new Set(names.filter(([name]) => isPart(name)).map(([, key]) => key));
  if (parts.size > 0) return parts.size === 1 ? [...parts][0] : undefined;
  const near = names
    .map(([name, key]) => ({ key, edits: countEdits(text, name), most: Math.floor(name.length / 3) }))
    .filter(({ edits, most }) => edits <= most);
  const least = Math.min(...near.map(({ edits }) => edits));
  const nearest = new Set(near.filter(({ edits }) => edits === least).map(({ key }) => key));
  return nearest.size === 1 ? [...nearest][0] : undefined;
}

/** How many letters of the one are not in the other, at their place in its order; of the two counts the greater. */
function countEdits(from: string, to: string): number {
  const parts = diffChars(from, to);
  const count = (side: "added" | "removed") =>
    parts.reduce((sum, part) => sum + (part[side] ? Array.from(part.value).length : 0), 0);
  return Math.max(count("added"), count("removed"));
}
