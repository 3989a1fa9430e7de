import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildNameReplacer } from "../../../src/domain/calibrate/nameReplacer.ts";
import { withPseudonyms } from "../../../src/domain/calibrate/pseudonyms.ts";
import type { Session } from "../../../src/domain/calibrate/session.ts";
import {
  agree,
  makeCandidate,
  makeCard,
  makePerson,
  makeRater,
  makeSession,
  makeSheets,
} from "../../support/makeCalibration.ts";

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
    ["not within a longer word of any script", "Юлиями", ["Юли"], "Юлиями"],
    [
      "in parts that begin with a capital",
      "Silva led, van der silva",
      ["Ana van Silva"],
      "Person 1 led, van der silva",
    ],
    ["as all of those who are called so", "Ana", ["Ana", "ana"], "Person 1 or Person 2"],
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
      "Person 1, Person 1, Person 1, jones",
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
});

const toSession = (names: readonly string[], text: string): Session => {
  const [a = "", b = "", c = "", d = ""] = names;
  const agreement = { mark: "high", reason: text, by: text };
  return makeSession({
    title: text,
    people: [makePerson("p1", { name: a }), makePerson("p2", { name: b })],
    raters: [makeRater("r1", { name: c }), makeRater("r2", { name: a, self: "p1" })],
    candidates: [makeCandidate("c1", { name: d })],
    sheets: makeSheets("p1", "row | r1\nlinux | high").map((sheet) => ({
      ...sheet,
      marks: { "skills.linux": { mark: "high", note: text } },
      sentence: text,
    })),
    agreements: { p1: agree("linux high", { reason: text, by: text }) },
    log: [{ at: "2026-03-01", person: "p1", row: "skills.linux", before: agreement, after: agreement }],
    decisions: { p1: { level: "high", why: text, rows: ["skills.linux"], by: text, date: "2026-03-31" } },
    claims: { p1: { "skills.linux": { rating: "developing", evidence: [text] } } },
    cards: [
      { ...makeCard("c1", "r1", "slos meets"), sentence: text, verdicts: { slos: { verdict: "meets", note: text } } },
    ],
  });
};

describe("a session with pseudonyms", () => {
  test("names people and candidates by letters, managers by numbers, and keeps ids, marks and order", () => {
    const session = withPseudonyms(toSession(["Ana Silva", "Bo", "Cy", "Di"], "Ana Silva told Bo, Cy and Di"));
    expect(session.people.map(({ id, name }) => [id, name])).toEqual([
      ["p1", "Person A"],
      ["p2", "Person B"],
    ]);
    expect(session.raters.map(({ name }) => name)).toEqual(["Rater 1", "Person A"]);
    expect(session.candidates[0]?.name).toBe("Candidate A");
    expect(session.title).toBe("Person A told Person B, Rater 1 and Candidate A");
    expect(session.agreements["p1"]?.["skills.linux"]?.mark).toBe("high");
  });

  test("goes on after Z with AA", () => {
    const people = Array.from({ length: 28 }, (_, at) => makePerson(`p${at}`));
    expect(
      withPseudonyms(makeSession({ people }))
        .people.slice(25)
        .map(({ name }) => name),
    ).toEqual(["Person Z", "Person AA", "Person AB"]);
  });

  test("leaves the log's missing sides out", () => {
    const log = [{ at: "2026-03-01", person: "kim", row: "skills.linux" }];
    expect(withPseudonyms(makeSession({ log })).log[0]).toEqual({ ...log[0], before: undefined, after: undefined });
  });

  test("is cut where a text grows beyond what can be read again", () => {
    const session = makeSession({ title: "Kim and Kim", date: "" });
    const limits = { title: 12, note: 1, sentence: 1, reason: 1, by: 1, evidence: 1 };
    expect(withPseudonyms(session).title).toBe("Person A and Person A");
    expect(withPseudonyms(session, limits).title).toBe("Person A and");
  });

  test("holds no name any more, whatever the names and wherever they stand", () => {
    // Letters that no key, id or pseudonym of a session has, so that what is found is a name.
    const letters = ["ž", "š", "á", "é", "ю", "л", "я", "б", "κ", "λ", "ω"];
    const word = fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 6 }).map((list) => list.join(""));
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
    const sign = fc.constantFrom(" ", ", ", ". ", "'s ", " (", ") ", "\n", "/", "“", "” ");
    const form = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize("NFD"),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 4, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(3), sign, form), { maxLength: 8 }),
        (names, places) => {
          const text = places.map(([at, sign, form]) => `word${sign}${form(names[at] ?? "")}${sign}`).join("");
          const json = JSON.stringify(withPseudonyms(toSession(names, text)));
          const left = json.normalize("NFC").toLowerCase();
          expect(names.filter((one) => new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, "iu").test(left))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
