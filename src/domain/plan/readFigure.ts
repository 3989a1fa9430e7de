/** What a text means as a figure, or what keeps it from meaning one, as a sentence. Neither where it is empty. */
export interface TypedFigure {
  readonly value?: number;
  readonly problem?: string;
}

/** "1,200": thousands to some, a little more than one to others. */
const twofold = /^-?[1-9]\d{0,2},\d{3}$/;
/** "1,200,000", "1,200.5": what comes beside the comma leaves it one meaning. */
const grouped = /^-?[1-9]\d{0,2}(,\d{3}){2,}$|^-?[1-9]\d{0,2}(,\d{3})+\.\d*$/;
/** "1 200", "1 200,5": between digits, a space stands for nothing but thousands. */
const spaced = /^-?[1-9]\d{0,2}(\s\d{3})+([.,]\d*)?$/;
/** Beyond these, a figure is a slip of the keyboard: no KPI is counted in more, nor to more places. */
const [most, least] = [999_999_999_999_999, 0.000_000_001];

/** Reads a figure as people type it, with a point or a comma, any minus, and spaces between thousands. */
export function readFigure(text: string): TypedFigure {
  const entered = text.trim();
  if (entered === "") return {};
  const signed = entered.replace(/^[−–]\s*/u, "-");
  const typed = spaced.test(signed) ? signed.replaceAll(/\s/g, "") : signed;
  const whole = typed.replaceAll(",", "");
  const plain = grouped.test(typed) ? whole : typed.replace(",", ".");
  if (!/^-?\d*\.?\d+$|^-?\d+\.$/.test(plain))
    return { problem: "This is no figure: write one such as 4.5, without a unit." };
  if (typed === signed && twofold.test(typed))
    return { problem: `“${entered}” could mean ${whole} or ${Number(plain)}. Write it without the comma.` };
  const value = Number(plain);
  if (Math.abs(value) > most) return { problem: `This is too large: figures go up to ${most}.` };
  if (value !== 0 && Math.abs(value) < least)
    return { problem: "This is too small: write 0, or a figure of at least 0.000000001." };
  return { value };
}
