import type { Rater } from "../../../domain/calibrate/session.ts";

/** A short name for each rater: as few letters as tell them apart; a number where names are the same. */
export function listInitials(raters: readonly Rater[]): Map<string, string> {
  const shorts = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, name } of raters) {
    const letters = Array.from(name.trim() || "?");
    const words = name.trim().split(/\s+/u);
    const first = letters[0] ?? "?";
    const isNamesake = raters.some(
      (other) => other.id !== id && other.name.trim() === name.trim() && shorts.has(other.id),
    );
    const telling = [
      first,
      words
        .slice(0, 3)
        .map((word) => Array.from(word)[0] ?? "")
        .join(""),
      ...[2, 3, 4].map((length) => letters.slice(0, length).join("")),
    ];
    const candidates = [...(isNamesake ? [] : telling), ...raters.map((_, at) => `${first}${at + 2}`)];
    const short = candidates.find((one) => one !== "" && !taken.has(one)) ?? id;
    taken.add(short);
    shorts.set(id, short);
  }
  return shorts;
}
