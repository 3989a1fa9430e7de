import MiniSearch from "minisearch";
import type { Ladder, LevelId } from "../../domain/ladder/ladder.ts";
import { findWords, foldWord, isFiller } from "./searchWords.ts";

/** Words that ask for a comparison, and words that stand between levels. */
const asking = new Set(
  "compare comparison diff difference differences different between change changes changed".split(" "),
);
const joining = new Set(["against", "and", "from", "to", "versus", "vs", "with", "→"]);

/** Reads which levels a question wants to see side by side: "compare senior with lead", "senior vs lead". */
export type ReadComparisons = (question: string) => readonly (readonly LevelId[])[];

/**
 * A reader of questions about the levels of this ladder; typing errors are forgiven. A level alone, asked to be
 * compared, is compared with those a step from it. What holds any other word, but for grammar, asks for no
 * comparison.
 */
export function createComparisonReader({ levels, paths }: Ladder): ReadComparisons {
  const index = new MiniSearch<(typeof levels)[number]>({
    fields: ["title", "shortTitle", "id"],
    processTerm: foldWord,
  });
  index.addAll(levels);
  const verbs = new MiniSearch({ fields: ["id"] });
  verbs.addAll([...asking].map((id) => ({ id })));
  const findLevel = (words: readonly string[]) =>
    index.search(words.join(" "), {
      combineWith: "AND",
      fuzzy: 0.34,
      prefix: (term) => term.length > 1,
    })[0]?.id as LevelId | undefined;
  const isAsking = (word: string) =>
    asking.has(word) ||
    (word.length > 3 && !findLevel([word]) && verbs.search(word, { fuzzy: 0.3, prefix: true }).length > 0);

  return (question) => {
    const words = findWords(question).map((found) => foldWord(found.word));
    if (words.length < 2) return [];
    const phrases: string[][] = [[]];
    let asks = false;
    for (const word of words)
      if (isAsking(word)) asks = true;
      else if (joining.has(word)) phrases.push([]);
      else if (!isFiller(word)) phrases.at(-1)?.push(word);
    const found = phrases
      .filter((words) => words.length > 0)
      .flatMap((words) => {
        const whole = findLevel(words);
        return whole ? [whole] : words.map((word) => findLevel([word]));
      });
    const ids = [...new Set(found)];
    const [first] = ids;
    if (first === undefined || ids.some((id) => id === undefined)) return [];
    if (ids.length > 1) return [ids as LevelId[]];
    return asks ? paths.filter(({ from, to }) => from === first || to === first).map(({ from, to }) => [from, to]) : [];
  };
}
