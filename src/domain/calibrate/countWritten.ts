import { countNoun, joinWords } from "../numberWords.ts";

/** "two finished sheets and one finished card": how much raters wrote; empty for nothing. `which` may stand before each. */
export function countWritten(sheets: number, cards: number, which = ""): string {
  return joinWords([
    ...(sheets > 0 ? [countNoun(sheets, `${which}sheet`)] : []),
    ...(cards > 0 ? [countNoun(cards, `${which}card`)] : []),
  ]);
}
