import { describe, expect, test } from "vitest";
import { findExcerpt, markMatches } from "../../../src/app/search/markMatches.ts";
import { listAskedWords } from "../../../src/app/search/searchWords.ts";

const mark = (text: string, ...terms: string[]) =>
  markMatches(text, new Set(terms))
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join("");

describe("words that were looked for", () => {
  test.each([
    ["On-call health", ["call"], "On-[call] health"],
    ["CI/CD and CI", ["ci"], "[CI]/CD and [CI]"],
    ["Café culture", ["cafe"], "[Café] culture"],
    ["Nothing", ["other"], "Nothing"],
    ["Linux", ["linux"], "[Linux]"],
  ])("in “%s”, %o are marked", (text, terms, marked) => {
    expect(mark(text, ...terms)).toBe(marked);
  });
});

describe("an excerpt", () => {
  const long = "Leads the response to incidents of any size, from the first page to the last action item of its review";

  test("is the whole of a short line", () => {
    expect(findExcerpt("Why: it counts\nShows: good notes", new Set(["notes"]))).toBe("Shows: good notes");
  });

  test("begins a few words before the first that was looked for, and ends between words", () => {
    expect(findExcerpt(long, new Set(["page"]), 40)).toBe("… size, from the first page to the last …");
    expect(findExcerpt(long, new Set(["leads"]), 40)).toBe("Leads the response to incidents of any …");
  });

  test("of a text without the words there is none", () => {
    expect(findExcerpt(long, new Set(["zebra"]))).toBeUndefined();
  });
});

describe("the words that a question asks for", () => {
  test.each([
    ["What does a Lead decide alone", ["lead", "decide", "alone"]],
    ["to", ["to"]],
    ["incident c", ["incident"]],
    ["a b", ["b"]],
    ["on-call", ["call"]],
  ])("“%s” asks for %o", (question, words) => {
    expect(listAskedWords(question)).toEqual(words);
  });
});
