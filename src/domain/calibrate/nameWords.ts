/**
 * English words that are names too. In small letters they are taken for the word: "she will lead" says nothing of Will.
 */
const wordsThatAreNames = new Set(
  `a ace al alma an angel apple april archer art ash aspen august autumn bailey baker banks barber basil bay bell berry best
  bill bishop black blaze blue bob bond booker brand bright brook brooks brown buck bud butler bush carol carter case cash
  chance chase chuck clay cliff cole cook cooper cross dale dawn day dean dick do dot drew duke duncan early earl ed ever faith
  farmer fay field fields fisher flint forest foster fox frank gale gardener garden gene ginger glen good grace grant gray green
  grey gross guy hall harmony harper harry he heath heather heaven hill hi ho holly hope hunt hunter i in is iris it ivy jack
  jasmine jay jean jewel jo joy judge june just justice king knight lake lamb lance land lane large lark law lee lily little
  long love low lucky major may mark marsh marshall mason max may me melody mercy miles mill miller moon more my myrtle nick
  no noble noon north oak olive on opal or page park parker pat patience peace pearl penny pepper perry pierce pike pleasant
  pop pope porter post potter power price prince quick rain rand ray read reed reef reign rich ring rob robin rock rocky
  root rose ruby rush rusty sage sandy savage scout see shade sharp shepherd short silver singer skip sky small smart
  so sparks spring star steel stone storm street strong sue summer sunny swan taylor terry thorn tiger tim to tony tree trip
  true turner van victor view vine viola violet wade walker wall ward warden way we weaver wells west white wild will winter
  wise wolf wood woods worth wren wright yes you young`.split(/\s+/),
);

/** Particles, that call somebody only as a first or last name: "Linh Le", but not "Ana de Silva". */
const particles = new Set(
  `af al and av bin da das de del della den der des di do dos du e el ibn la le of ten ter the van von y zu zum zur`.split(
    " ",
  ),
);

/** Titles, and what somebody is. */
const titles = new Set(
  `and associate candidate dr engineer ext external head ii iii iv jr junior lead manager mr mrs ms mx of person phd prof rater
  senior sr sre team the`.split(/\s+/),
);

/** Whether a word of a name is read as a word of the language where it stands in small letters. */
export const isWordToo = (word: string): boolean => {
  const small = word.toLowerCase();
  return Array.from(word).length === 1 || [wordsThatAreNames, particles, titles].some((list) => list.has(small));
};

/** Whether a word of a name calls nobody when it stands alone; `isWithin` where others stand before and after it. */
export function callsNobody(word: string, isWithin: boolean): boolean {
  const small = word.toLowerCase();
  return titles.has(small) || (particles.has(small) && (isWithin || word === small));
}
