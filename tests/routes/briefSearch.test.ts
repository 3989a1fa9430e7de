import { expect, test } from "vitest";
import { parseBriefSearch } from "../../src/routes/briefSearch.ts";

test.each([
  [{ levels: "mid,senior" }, { levels: ["mid", "senior"] }],
  [{ levels: ["mid", "senior"], row: "skills.linux" }, { levels: ["mid", "senior"] }],
  [{ levels: "" }, {}],
  [{}, {}],
])("the address of a brief says its levels and nothing else: %o", (raw, search) => {
  expect(parseBriefSearch(raw)).toEqual(search);
});
