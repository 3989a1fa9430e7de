import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildNameReplacer } from "../../../src/domain/calibrate/nameReplacer.ts";

describe("names in a text", () => {
  const hide = (text: string, ...names: string[]) =>
    buildNameReplacer(names.map((name, at) => ({ name, pseudonym: `Person ${at + 1}` })))(text);

  test.each([
    ["as whole words only", "Ana met Anastasia; Ana's plan", ["Ana"], "Person 1 met Anastasia; Person 1's plan"],
    ["in whatever case", "ANA and ana", ["Ana"], "Person 1 and Person 1"],
    ["the longest first", "Ana Silva, Ana", ["Ana", "Ana Silva"], "Person 2, Person 1"],
    [
      "however its words are joined",
      "ana.silva@example.org, Ana\n Silva",
      ["Ana Silva"],
      "Person 1@example.org, Person 1",
    ],
    ["with the signs it has", "J. O'Neil (SRE) of C++", ["J. O'Neil (SRE)"], "Person 1 of C++"],
    ["in any script", "Łukasz, Юлия and 美咲!", ["łukasz", "юлия", "美咲"], "Person 1, Person 2 and Person 3!"],
    ["composed or not", "Zoe\u0308 was there", ["Zoë"], "Person 1 was there"],
    ["not within a longer word", "Юлианский, Market, Board", ["Юлия", "Mark", "Bo"], "Юлианский, Market, Board"],
    ["in parts, but for particles", "Silva led, van der silva", ["Ana van Silva"], "Person 1 led, van der Person 1"],
    ["by a word for somebody where several are called so", "Ana. I saw Ana", ["Ana", "ana"], "Someone. I saw someone"],
    [
      "by that word in a part that two share",
      "Told ana; Ana L.",
      ["Ana Silva", "Ana Lopez"],
      "Told someone; Person 2.",
    ],
    ["by that word where an ending fits two", "к Александру", ["Александр", "Александра"], "к someone"],
    ["as they are spelt, of those of the same letters", "Joan, Jo An", ["Jo An", "Joan"], "Person 2, Person 1"],
    [
      "in parts of a name that begins with the last",
      "Silva saw it; Bo Silva",
      ["Silva, Bo"],
      "Person 1 saw it; Person 1",
    ],
    [
      "with their title, which alone is nobody",
      "Bo, Jr. led; Bo led a Jr.",
      ["Bo, Jr."],
      "Person 1 led; Person 1 led a Jr.",
    ],
    ["in brackets too", "Ana (Platform); Ana of Platform", ["Ana (Platform)"], "Person 1; Person 1 of Person 1"],
    [
      "not as the team of somebody in small letters",
      "The platform, an SRE",
      ["Ana (Platform)", "Lou (SRE)"],
      "The platform, an SRE",
    ],
    ["with a part of their signs", "Zoe, ext. and Zoe", ["Zoe", "Zoe, ext. 🙃"], "Person 2. and Person 1"],
    ["with their signs", "Zoe, ext. 🙃! 🦊", ["Zoe", "Zoe, ext. 🙃", "🦊"], "Person 2! Person 3"],
    [
      "in scripts without spaces",
      "王芳很好。田中さんは、철수가",
      ["王芳", "田中太郎", "김철수"],
      "Person 1很好。Person 2さんは、Person 3가",
    ],
    ["not as one sign of a longer word", "森林, 林さん", ["林"], "森林, Person 1さん"],
    ["not as a Korean syllable with another sound", "김강, 김가는", ["김가"], "김강, Person 1는"],
    ["in scripts without capitals", "אני ומרים, מרימה", ["מרים"], "אני Person 1, מרימה"],
    [
      "run together",
      "AnaSilva, @anasilva, asilva, A. Silva, anaS",
      ["Ana Silva"],
      "Person 1, @Person 1, Person 1, Person 1, Person 1",
    ],
    [
      "with an ending",
      "Anas work; Анны, Петровой; Müllerin",
      ["Ana", "Анна Петрова", "Müller"],
      "Person 1 work; Person 2, Person 2; Person 3",
    ],
    ["with either spelling of an umlaut", "Mueller, Müller, JÖRG", ["Müller", "Joerg"], "Person 1, Person 1, Person 2"],
    ["by their figures", "P12, P1, P1's", ["P1"], "P12, Person 1, Person 1's"],
    ["at a hump", "teamAna, AnaReview", ["Ana"], "teamPerson 1, Person 1Review"],
    [
      "but for English words in small letters",
      "She will lead; Will, WILL, Wills",
      ["Will"],
      "She will lead; Person 1, Person 1, Person 1",
    ],
    ["in small letters where they are written so", "may and will", ["may"], "Person 1 and will"],
    [
      "as a whole though its words are words",
      "Mark may lead in May, for a long time",
      ["Mark May", "A Long"],
      "Person 1 lead in Person 1, for a long time",
    ],
    ["as a first or last name that is elsewhere a particle", "Le said", ["Linh Le"], "Person 1 said"],
    ["as the one who is called just so, before one of whom it is a part", "Ana", ["Ana Silva", "Ana"], "Person 2"],
    ["once, though a pseudonym holds a name", "Person met Bo", ["Person", "Bo"], "Person 1 met Person 2"],
    ["as they are where no name is given", "Ana", ["", " ", "-"], "Ana"],
    [
      "with whatever apostrophe",
      "Nora O'Brien, Nora Oʼbrien; O‘Brien",
      ["Nora O’Brien"],
      "Person 1, Person 1; Person 1",
    ],
    ["without its apostrophe", "nora.obrien@example.org", ["Nora O'Brien"], "Person 1@example.org"],
    ["before any apostrophe that is not theirs", "Ana’s, Anaʼs, ‘Ana’", ["Ana"], "Person 1’s, Person 1ʼs, ‘Person 1’"],
    ["with whatever hyphen, or none", "Jean Luc, JEAN‐LUC, jean–luc", ["Jean-Luc"], "Person 1, Person 1, Person 1"],
    ["with a hyphen of their own", "Jean-Luc", ["Jean Luc"], "Person 1"],
    [
      "in parts of a double name",
      "Smith–Jones, smith.Jones, Jones, jones",
      ["Ana Smith-Jones"],
      "Person 1, Person 1, Person 1, Person 1",
    ],
    ["with or without accents", "Zoe, ZOË; François", ["Zoë", "Francois"], "Person 1, Person 1; Person 2"],
    ["with letters that are written as others", "Lukasz Strass", ["Łukasz Straß"], "Person 1"],
    ["with what nobody sees in them", "Syl\u00ADvia\u200B!", ["Sylvia"], "Person 1\u200B!"],
    ["not within a word that has an accent more", "Anań, Annual, Ann", ["Ana", "Ann"], "Anań, Annual, Person 2"],
    ["by the marks of scripts that tell words apart by them", "かぎ and かき", ["かき"], "かぎ and Person 1"],
  ])("are replaced %s", (_, text, names, hidden) => {
    expect(hide(text, ...names)).toBe(hidden);
  });

  test("leave the rest of a text in the form it had", () => {
    expect(hide("Cafe\u0301", "Ana")).toBe("Cafe\u0301");
    expect(hide("Cafe\u0301, straße – “Zoe”, \u1E9B\u0323 ‘Æon’", "Zoë")).toBe(
      "Cafe\u0301, straße – “Person 1”, \u1E9B\u0323 ‘Æon’",
    );
  });

  test("go in any spelling, and nothing else goes with them", () => {
    const oneOf = (signs: string) => fc.constantFrom(...Array.from(signs));
    const word = fc
      .tuple(fc.array(oneOf("bckéážüøłæ"), { minLength: 2, maxLength: 4 }), fc.option(oneOf("’'ʼ`")))
      .map(([[first = "", ...others], apostrophe]) => first + (apostrophe ?? "") + others.join(""));
    const name = fc
      .array(fc.tuple(word, oneOf("-‐– ")), { minLength: 1, maxLength: 3 })
      .map((words) => words.map(([one, joint], at) => (at > 0 ? joint : "") + one).join(""));
    const spell = (sign: string) =>
      /[’'ʼ`]/.test(sign)
        ? oneOf("’'ʼ`")
        : /[-‐– ]/.test(sign)
          ? oneOf("-‐–‑ \u00A0.")
          : fc.constantFrom(
              sign,
              sign.toUpperCase(),
              sign.normalize("NFD"),
              { ø: "o", ł: "l", æ: "ae" }[sign] ?? sign.normalize("NFD").slice(0, 1),
            );
    const spelt = name.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.tuple(...Array.from(one, spell)).map((signs) => signs.join("")),
      ),
    );
    const around = fc.array(fc.constantFrom("Whole", "naïve", "na\u0308h", "Œuvre’s", "–", "‘", " ", ". "), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(spelt, around, around, ([one, variant], before, after) => {
        const place = (what: string) => `${before.join("")} ${what}, ${after.join("")}`;
        expect(hide(place(variant), one)).toBe(place("Person 1"));
      }),
      { numRuns: 300 },
    );
  });

  test("leave nothing of a name, whatever its signs, its scripts and the form it is written in", () => {
    // Told by letters alone and not by where words end: no other text here has three of these in a row.
    const oneOf = (letters: string) => fc.constantFrom(...Array.from(letters));
    const spelling = (letters: string, minLength: number) =>
      fc.array(oneOf(letters), { minLength, maxLength: 6 }).map((list) => list.join(""));
    const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
    const word = fc.oneof(
      spelling("qxzjžéü", 3),
      spelling("qxzjk", 4).map(capitalised),
      spelling("бжзкл", 4).map((stem) => capitalised(`${stem}а`)),
      spelling("מרקלב", 3),
      spelling("王芳田中郎", 2),
      spelling("กขคงจ", 3),
    );
    const name = fc
      .array(fc.tuple(word, fc.constantFrom(", ", " ", "-", ".", " (", " / ", " – ", "·")), {
        minLength: 1,
        maxLength: 3,
      })
      .map((words) => ({
        words: words.map(([one]) => one),
        name: words.map(([one, sign], at) => (at > 0 ? sign : "") + one).join(""),
      }));
    const forms = [
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => text.normalize("NFD"),
      (text: string) => `${text}'s`,
      (text: string) => (/[a-zžéü]$/u.test(text) ? `${text}s` : text),
      (text: string) => (text.endsWith("а") ? `${text.slice(0, -1)}ой` : text),
    ];
    const bare = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 3 }),
        fc.array(fc.record({ at: fc.nat(2), part: fc.nat(3), form: fc.constantFrom(...forms) }), { maxLength: 6 }),
        (names, places) => {
          const said = places.map(({ at, part, form }) => {
            const { words, name: whole } = names[at % names.length]!;
            return `word ${form(words[part] ?? whole)} wrote.`;
          });
          const left = bare(hide(said.join("\n"), ...names.map((one) => one.name)));
          for (const { words } of names) {
            for (const one of words) expect(left).not.toContain(bare(one).replace(/а$/u, ""));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
