/** What a text means as a figure, or what keeps it from meaning one, as a sentence. Neither where it is empty. */
export interface TypedFigure {
  readonly value?: number;
  readonly problem?: string;
}

/** "1,200": thousands to some, a little more than one to others. */
const twofold = /^-?[1-9]\d{0,2},\d{3}$/;
/** "1,200,000", "1,200.5": what comes beside the comma leaves it one meaning. */
const grouped = /^-?[1-9]\d{0,2}(,\d{3}){2,}$|^-?[1-9]\d{0,2}(,\d{3})+\.\d*$/;

/** Reads a figure as people type it, with a point or a comma. */
export function readFigure(text: string): TypedFigure {
  const typed = text.trim();
  if (typed === "") return {};
  const whole = typed.replaceAll(",", "");
  const plain = grouped.test(typed) ? whole : typed.replace(",", ".");
  if (!/^-?\d*\.?\d+$|^-?\d+\.$/.test(plain)) return { problem: "This is no figure." };
  if (twofold.test(typed))
    return { problem: `“${typed}” could mean ${whole} or ${Number(plain)}. Write it without the comma.` };
  return { value: Number(plain) };
}
