import fc from "fast-check";
import { describe, expect, test } from "vitest";
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
