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

/** How many letters must be added, taken away or replaced to make one text of the other (Levenshtein 1966). */
function countEdits(from: string, to: string): number {
  const letters = Array.from(to);
  let row = Array.from({ length: letters.length + 1 }, (_, at) => at);
  for (const [down, letter] of Array.from(from).entries()) {
    const next = [down + 1];
    for (const [at, other] of letters.entries())
      next.push(Math.min((row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1, (row[at] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
