const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A number as it stands in a sentence: in words up to twelve, in figures above. */
export function toNumberWord(count: number): string {
  return words[count] ?? String(count);
}

/** "one skill", "nine skills": a number with its noun. */
export function countNoun(count: number, one: string, many = `${one}s`): string {
  return `${toNumberWord(count)} ${count === 1 ? one : many}`;
}

/** The text with a capital first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function joinWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
