import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stageList } from "../../../src/ui/timing/stageList.ts";

const toKey = (item: string) => item.charAt(0);
const stage = (items: readonly string[], painted: readonly string[], first = 1, needed = "") =>
  stageList(items, painted, { toKey, isAtOnce: (item, place) => place < first || item === needed });
const say = (...given: Parameters<typeof stage>) => stage(...given).map(({ item, stage }) => `${item} ${stage}`);

describe("a list between two answers", () => {
  test("has what stays and what is among the first here, and lets the rest come", () => {
    expect(say(["a", "b", "c"], ["c"], 1)).toEqual(["a here", "b coming", "c here"]);
  });

  test("has what is needed here, wherever it is", () => {
    expect(say(["a", "b", "c"], [], 1, "c")).toEqual(["a here", "b coming", "c here"]);
  });

  test("keeps what leaves where it stood, with its place in the list that it is of", () => {
    expect(say(["b", "d"], ["a", "b", "c", "d", "e"])).toEqual([
      "a leaving",
      "b here",
      "c leaving",
      "d here",
      "e leaving",
    ]);
    expect(stage(["b"], ["a", "b", "c"]).map(({ place }) => place)).toEqual([0, 0, 2]);
  });

  test("gives of those with the same key the new one", () => {
    expect(say(["a2", "b"], ["a1", "b"])).toEqual(["a2 here", "b here"]);
  });

  test("is settled once it is painted", () => {
    const items = ["a", "b", "c"];
    expect(say(items, items, 0)).toEqual(["a here", "b here", "c here"]);
  });

  test("holds every member once, in the order of the list, whatever was painted", () => {
    const letters = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"));
    fc.assert(
      fc.property(letters, letters, fc.nat(9), (items, painted, first) => {
        const staged = stage(items, painted, first);
        const keys = staged.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(staged.flatMap(({ item, stage }) => (stage === "leaving" ? [] : item))).toEqual(items);
        const gone = painted.filter((item) => !items.includes(item));
        expect(staged.flatMap(({ item, stage }) => (stage === "leaving" ? item : []))).toEqual(gone);
      }),
    );
  });
});
