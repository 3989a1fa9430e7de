import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeChange } from "../../../src/state/documents/mergeChange.ts";

const from = { name: "A", rows: { linux: { rating: "low", note: "" } }, pieces: [{ id: "1", title: "One" }] };

describe("a change that is applied to what was written elsewhere meanwhile", () => {
  test("leaves other fields, other rows and other fields of the same row", () => {
    const to = { ...from, rows: { linux: { rating: "high", note: "" } } };
    const now = { ...from, name: "B", rows: { linux: { rating: "low", note: "Mine" }, slos: { rating: "low" } } };
    expect(mergeChange(now, from, to)).toEqual({
      ...now,
      rows: { linux: { rating: "high", note: "Mine" }, slos: { rating: "low" } },
    });
  });

  test("leaves a text that both wrote as it is now", () => {
    expect(mergeChange({ name: "B" }, { name: "A" }, { name: "C" })).toEqual({ name: "B" });
    expect(mergeChange(["b"], "a", "c")).toEqual(["b"]);
  });

  test("takes rows away and brings them back, unless something was written on them since", () => {
    expect(mergeChange({ a: 1, b: 2 }, { a: 1 }, {})).toEqual({ b: 2 });
    expect(mergeChange({ a: 2, b: 2 }, { a: 1 }, {})).toEqual({ a: 2, b: 2 });
    expect(mergeChange({ b: 2 }, {}, { a: 1 })).toEqual({ b: 2, a: 1 });
  });

  test("brings things in a list back where they stood, and takes others away", () => {
    const [one, two, three] = [
      { id: "1", title: "One" },
      { id: "2", title: "Two" },
      { id: "3", title: "Three" },
    ];
    const longer = { ...three, title: "Three and more" };
    expect(mergeChange([one, longer], [one, three], [one, two, three])).toEqual([one, two, longer]);
    expect(mergeChange([longer], [three], [two, three])).toEqual([two, longer]);
    expect(mergeChange([longer, one], [three, one], [three])).toEqual([longer]);
    // What it stood behind is gone too.
    expect(mergeChange([longer], [one, three], [one, two, three])).toEqual([longer, two]);
    expect(mergeChange(["a", "d"], ["a"], ["a", "b"])).toEqual(["a", "b", "d"]);
  });

  test("tells sheets apart by person and rater", () => {
    const sheet = (rater: string, level: string) => ({ person: "kim", rater, level });
    const before = [sheet("ana", "mid"), sheet("bo", "mid")];
    const now = [sheet("ana", "mid"), sheet("bo", "high")];
    expect(mergeChange(now, before, [sheet("ana", "high"), sheet("bo", "mid")])).toEqual([
      sheet("ana", "high"),
      sheet("bo", "high"),
    ]);
  });

  test("leaves a list that holds something twice", () => {
    expect(mergeChange(["a", "a", "b"], ["a"], ["a", "c"])).toEqual(["a", "a", "b"]);
  });

  test("takes away and adds a field that is called as one of all objects is", () => {
    expect(mergeChange({ toString: 0 }, { toString: 0 }, {})).toEqual({});
    expect(mergeChange({ a: 1 }, {}, { toString: 0 })).toEqual({ a: 1, toString: 0 });
  });

  test("is the change itself where nothing else was written, and nothing where nothing changed", () => {
    const json = fc.jsonValue();
    fc.assert(
      fc.property(json, json, (left, right) => {
        expect(mergeChange(structuredClone(left), left, right)).toEqual(right);
        expect(mergeChange(left, right, right)).toBe(left);
      }),
    );
  });
});
