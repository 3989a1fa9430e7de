/** Shorter words stay whole in any column. */
const fewestLetters = 8;
/** So many letters stand before and after a hyphen at least. */
const beside = 3;

const vowels = "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœ";
/** Where a syllable of a Latin name may begin: a consonant, or some that are one sound, before a vowel. */
const onset = new RegExp(
  String.raw`(?<=[${vowels}]\p{L}*)(?:sch|st|[ckprstwzg]h|(?![${vowels}])\p{L})(?=[${vowels}])`,
  "giu",
);

/**
 * A name with soft hyphens where its long words may be broken, for narrow columns: browsers hyphenate no word that begins
 * with a capital letter, and break it anywhere. Other scripts stay as they are.
 */
export function hyphenateName(name: string): string {
  return name.replaceAll(/\p{Script=Latin}+/gu, (word) =>
    word.length < fewestLetters
      ? word
      : word.replaceAll(onset, (start, at: number) =>
          at >= beside && word.length - at >= beside ? `\u00AD${start}` : start,
        ),
  );
}
