import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compact, parseSearch, readList, readText, stringifySearch } from "../../src/routes/searchValues.ts";

describe("a list of an address", () => {
  test.each([
    { says: "its parts, divided by commas", value: "mid,senior", list: ["mid", "senior"] },
    { says: "a single part", value: "mid", list: ["mid"] },
    { says: "each part once", value: "mid,senior,mid", list: ["mid", "senior"] },
    { says: "nothing between two commas", value: ",mid,,senior,", list: ["mid", "senior"] },
    { says: "the list of a link that is not yet an address", value: ["mid", "senior"], list: ["mid", "senior"] },
    { says: "only the texts of a list", value: ["mid", 7, null, "", "senior"], list: ["mid", "senior"] },
  ])("reads as $says", ({ value, list }) => {
    expect(readList(value)).toEqual(list);
  });

  test.each([[""], [","], [[]], [[7]], [undefined], [null], [7], [{ mid: true }]])(
    "is undefined where %j holds no part",
    (value) => {
      expect(readList(value)).toBeUndefined();
    },
  );
});

describe("a text of an address", () => {
  test("reads as it is, spaces and commas included", () => {
    expect(readText(" error budget, burn ")).toBe(" error budget, burn ");
  });

  test.each([[""], [undefined], [null], [7], [["mid"]]])("is undefined where %j is no text", (value) => {
    expect(readText(value)).toBeUndefined();
  });
});

describe("compact", () => {
  test("leaves out what is undefined and lists that are empty", () => {
    expect(compact({ levels: [], base: undefined, sections: ["kpis"], q: "on-call" })).toEqual({
      sections: ["kpis"],
      q: "on-call",
    });
  });

  test("leaves no name behind", () => {
    expect(Object.keys(compact({ base: undefined, levels: [] }))).toEqual([]);
  });
});

describe("the search part of an address", () => {
  test("joins a list by commas that stay readable", () => {
    expect(stringifySearch({ levels: ["mid", "senior"] })).toBe("?levels=mid,senior");
  });

  test("keeps colons readable and writes a space as a plus", () => {
    expect(stringifySearch({ row: "skills.skill:linux", q: "error budget" })).toBe(
      "?row=skills.skill:linux&q=error+budget",
    );
  });

  test("hides the signs that have a meaning in an address", () => {
    const text = stringifySearch({ q: "a&b=c+d#e?f%g" });
    expect(text.slice("?q=".length)).not.toMatch(/[&=+#?]/);
    expect(parseSearch(text)).toEqual({ q: "a&b=c+d#e?f%g" });
  });

  test("is empty where there is nothing to say", () => {
    expect(stringifySearch({})).toBe("");
    expect(stringifySearch({ levels: [], base: undefined, q: "", count: 7 })).toBe("");
  });

  test("reads with and without its question mark", () => {
    expect(parseSearch("?q=slo&base=mid")).toEqual({ q: "slo", base: "mid" });
    expect(parseSearch("q=slo&base=mid")).toEqual({ q: "slo", base: "mid" });
    expect(parseSearch("")).toEqual({});
  });

  test("counts a name that comes twice once, the last", () => {
    expect(parseSearch("?q=first&q=last")).toEqual({ q: "last" });
  });

  test("reads a damaged address without failing", () => {
    expect(Object.keys(parseSearch("?q=%E0%A4%A&levels=mid"))).toEqual(["q", "levels"]);
  });

  test("gives back any text that it was given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (q) => {
        expect(parseSearch(stringifySearch({ q }))).toEqual({ q });
      }),
    );
  });
});

test("half a character of a text that is still being typed does not break the address", () => {
  expect(stringifySearch({ q: "\ud83d" })).toBe(`?q=${encodeURIComponent("\ufffd")}`);
});
