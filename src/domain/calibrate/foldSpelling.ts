/** A text as names are compared, and where each of its UTF-16 units begins and ends in the text as it was written. */
export interface Folded {
  readonly text: string;
  startOf(at: number): number;
  endOf(at: number): number;
}

/**
 * Writes one spelling for what people write in several: accents go, each apostrophe becomes "'", each hyphen or dash "-",
 * letters that have no accent to lose become those that stand in for them, and what is not seen (Unicode's class Cf, such
 * as a soft hyphen) goes. Case stays. Marks of other scripts stay, as they tell words apart: only U+0300 to U+036F go.
 */
export function foldSpelling(text: string): Folded {
  if (isPlain.test(text)) return { text: text.replaceAll("`", "'"), startOf: same, endOf: same };
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[^]\p{M}*/gu)) {
    const spelt = foldSign(sign);
    folded += spelt;
    for (let at = 0; at < spelt.length; at += 1) {
      starts.push(index);
      ends.push(index + sign.length - 1);
    }
  }
  return { text: folded, startOf: (at) => starts[at] as number, endOf: (at) => ends[at] as number };
}

/** Most texts: one sign is one unit, and only the grave accent stands for another. */
const isPlain = /^\p{ASCII}*$/u;
const same = (at: number) => at;

const foldSign = (sign: string) =>
  sign
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F\p{Cf}]/gu, "")
    .replaceAll(/[‘’`´ʹʻʼ′＇]/gu, "'")
    .replaceAll(/[\p{Pd}−]/gu, "-")
    .replaceAll(/\P{ASCII}/gu, (letter) => standIns[letter] ?? letter);

const standIns: Readonly<Record<string, string>> = {
  ß: "ss",
  ẞ: "SS",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  ł: "l",
  Ł: "L",
  ı: "i",
  þ: "th",
  Þ: "Th",
};
