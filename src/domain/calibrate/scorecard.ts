import type { FinishedCard } from "./finishedCards.ts";
import type { Level } from "../ladder/ladder.ts";
import { countNoun, joinWords, toNumberWord } from "../numberWords.ts";
import { type BarVerdict, barVerdicts, type Card } from "./session.ts";

/** What candidates for a level are asked about, and where its bar lies. */
export interface CardDimension {
  readonly id: string;
  readonly label: string;
  /** The share of the whole, as the ladder gives it; undefined where it gives none. */
  readonly weight: number | undefined;
  readonly meets: string;
  /** Undefined where the ladder does not say what is above the bar. */
  readonly exceeds: string | undefined;
  readonly evidence: string | undefined;
}

export const barWords = {
  below: "Below the bar",
  meets: "Meets the bar",
  exceeds: "Exceeds the bar",
  "not-seen": "Not seen",
} as const satisfies Record<BarVerdict, string>;

/** The dimensions of a level's scorecard, in the order of its file. */
export function listDimensions({ scorecard }: Level): CardDimension[] {
  return scorecard.map(({ dimension, label, weight, meets, exceeds, evidence }) => ({
    id: dimension,
    label,
    weight,
    meets,
    exceeds,
    evidence,
  }));
}

/** What the ladder says of no dimension, in a sentence: what is above its bar. Empty where it says so of some. */
export function describeBars({ title, scorecard }: Level): string {
  return scorecard.length > 0 && scorecard.every(({ exceeds }) => exceeds === undefined)
    ? `The ladder says what meets the bar for ${title}, and leaves to you what exceeds it.`
    : "";
}

/** How much of a card lies where, by weight where every dimension has one, else by number. */
export interface Tally {
  readonly isWeighted: boolean;
  readonly total: number;
  readonly shares: Readonly<Record<BarVerdict, number>>;
  /** Not marked, on a card that is not finished. */
  readonly open: number;
}

/** The verdict of a card. Undefined where it is still open. */
export function findVerdict(card: Card, dimension: string): BarVerdict | undefined {
  return card.finished === "" ? card.verdicts[dimension]?.verdict || undefined : findFinal(card, dimension);
}

/** What a finished card leaves open counts as not seen. */
const findFinal = ({ verdicts }: Card, dimension: string): BarVerdict => verdicts[dimension]?.verdict || "not-seen";

/** Counts a card's verdicts. There is no total score and no verdict on the whole. */
export function tallyCard(dimensions: readonly CardDimension[], card: Card): Tally {
  const isWeighted = dimensions.length > 0 && dimensions.every(({ weight }) => weight !== undefined);
  const sum = (verdict?: BarVerdict) =>
    dimensions
      .filter(({ id }) => findVerdict(card, id) === verdict)
      .reduce((all, { weight = 1 }) => all + (isWeighted ? weight : 1), 0);
  const shares = Object.fromEntries(barVerdicts.map((verdict) => [verdict, sum(verdict)])) as Tally["shares"];
  const open = sum();
  return { isWeighted, total: open + barVerdicts.reduce((all, verdict) => all + shares[verdict], 0), shares, open };
}

/** "Of 100 by weight: 45 exceeds, 35 meets, 10 below, 10 not seen." */
export function describeTally({ isWeighted, total, shares, open }: Tally): string {
  if (total === 0) return "This level has no scorecard.";
  const words = { exceeds: "exceeds", meets: "meets", below: "below", "not-seen": "not seen" } as const;
  // Weights are figures of the ladder; what is counted is told as elsewhere.
  const tell = isWeighted ? String : toNumberWord;
  const parts = (["exceeds", "meets", "below", "not-seen"] as const)
    .filter((verdict) => shares[verdict] > 0)
    .map((verdict) => `${tell(shares[verdict])} ${words[verdict]}`);
  const what = isWeighted ? `${total} by weight` : countNoun(total, "dimension");
  return `Of ${what}: ${[...parts, ...(open > 0 ? [`${tell(open)} not marked yet`] : [])].join(", ")}.`;
}

/** A dimension with what each interviewer saw, in the order of the cards. */
export interface ComparedDimension {
  readonly dimension: CardDimension;
  readonly verdicts: readonly {
    readonly rater: string;
    readonly name: string;
    readonly verdict: BarVerdict;
    readonly note: string;
    readonly isLate: boolean;
  }[];
  /** True where those who saw it, and were not late, do not agree. */
  readonly isDifferent: boolean;
}

/** Finished cards of one candidate, dimension by dimension. */
export function compareCards(
  dimensions: readonly CardDimension[],
  cards: readonly FinishedCard[],
): ComparedDimension[] {
  return dimensions.map((dimension) => {
    const verdicts = cards.map(({ rater, card, isLate }) => ({
      rater: rater.id,
      name: rater.name,
      verdict: findFinal(card, dimension.id),
      note: card.verdicts[dimension.id]?.note ?? "",
      isLate,
    }));
    const counted = verdicts.filter(({ isLate }) => !isLate).map(({ verdict }) => verdict);
    const seen = new Set(counted.filter((verdict) => verdict !== "not-seen"));
    return { dimension, verdicts, isDifferent: seen.size > 1 };
  });
}

/** On which dimensions interviewers differ, in a sentence. */
export function describeDifferences(compared: readonly ComparedDimension[]): string {
  const different = compared.filter(({ isDifferent }) => isDifferent).map(({ dimension }) => dimension.label);
  const [first] = compared;
  if (!first) return "This level has no scorecard, so there is nothing to compare.";
  const cards = first.verdicts;
  const inTime = cards.filter(({ isLate }) => !isLate).length;
  if (inTime < 2) {
    const which = `${inTime === 0 ? "No card" : "Only one card"} ${cards.length > inTime ? "was in before the cards were opened" : "is in"}`;
    return `${which}, so there is nothing to compare.`;
  }
  return different.length === 0
    ? "The interviewers do not differ on any dimension that two of them saw."
    : `The interviewers differ on ${toNumberWord(different.length)} of ${countNoun(compared.length, "dimension")}: ${joinWords(different)}.`;
}
