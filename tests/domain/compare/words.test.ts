import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWrittenAnew, markWords, rateSimilarity, toWordSet } from "../../../src/domain/compare/words.ts";

const show = (before: string, after: string) =>
  markWords(before, after)
    .map(({ kind, text }) => ({ kept: text, added: `{+${text}+}`, removed: `[-${text}-]` })[kind])
    .join("");

describe("word marks", () => {
  test("mark the words that were added and removed", () => {
    expect(show("Joins the on-call rotation", "Leads the on-call rotation")).toBe(
      "[-Joins-]{+Leads+} the on-call rotation",
    );
    expect(show("Writes runbooks", "Writes runbooks and alerts")).toBe("Writes runbooks {+and alerts+}");
  });

  test("take a chance word in the middle of a rewritten passage with the passage", () => {
    expect(
      show(
        "Reviews alerts and closes old tickets daily for the team",
        "Reviews budgets and signs new contracts daily for the team",
      ),
    ).toBe("Reviews [-alerts and closes old tickets-]{+budgets and signs new contracts+} daily for the team");
  });

  test("keep a short word that both end with: only between two rewritten ones is it chance", () => {
    expect(show("Joins the rota", "Leads the rota")).toBe("[-Joins-]{+Leads+} the rota");
  });

  test("lose nothing: what is kept and removed is the old text, what is kept and added the new one", () => {
    const texts = fc
      .array(fc.constantFrom("on", "call", "runbooks", "alerts,", "leads", "the", "services"))
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const marks = markWords(before, after);
        const words = (kind: string) =>
          marks
            .filter((mark) => mark.kind !== kind)
            .map(({ text }) => text)
            .join("")
            .split(/\s+/)
            .join("");
        expect(words("added")).toBe(before.split(/\s+/).join(""));
        expect(words("removed")).toBe(after.split(/\s+/).join(""));
      }),
    );
  });
});

describe("a text that is written anew", () => {
  test("is one that shares less than a fifth with the earlier one", () => {
    expect(isWrittenAnew(markWords("Tunes alerts", "Designs paging policies for all services"))).toBe(true);
    expect(isWrittenAnew(markWords("Joins the on-call rotation", "Leads the on-call rotation"))).toBe(false);
  });

  test("is none that came or went as a whole, or stayed", () => {
    expect(isWrittenAnew(markWords("", "Tunes alerts"))).toBe(false);
    expect(isWrittenAnew(markWords("Tunes alerts", ""))).toBe(false);
    expect(isWrittenAnew(markWords("Tunes alerts", "Tunes alerts"))).toBe(false);
  });
});

describe("likeness of words", () => {
  test("is 1 for the same words, 0 for none shared, whatever the case", () => {
    expect(rateSimilarity(toWordSet("On call"), toWordSet("call ON"))).toBe(1);
    expect(rateSimilarity(toWordSet("alerts"), toWordSet("budgets"))).toBe(0);
    expect(rateSimilarity(toWordSet(""), toWordSet(""))).toBe(1);
    expect(rateSimilarity(toWordSet("a b"), toWordSet("b c"))).toBe(0.5);
  });
});
