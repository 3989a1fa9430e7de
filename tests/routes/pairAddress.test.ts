import { expect, test } from "vitest";
import { readPairAddress, toPairPath } from "../../src/routes/pairAddress.ts";

const read = (address: string) => readPairAddress(new URL(address, "http://localhost"))?.href.slice(16);

test("a pair of levels as a path stands for their comparison, wherever the app lies", () => {
  expect(read(toPairPath("junior", "mid"))).toBe("/compare?levels=junior,mid");
  expect(read("/compare/junior,mid/")).toBe("/compare?levels=junior,mid");
  expect(read("/below/rungs/compare/junior,mid#skills")).toBe("/below/rungs/compare?levels=junior,mid#skills");
});

test("what else the address asks for stays", () => {
  expect(read("/compare/junior,mid?show=all&q=on+call")).toBe("/compare?levels=junior,mid&show=all&q=on+call");
  expect(read("/compare/junior,mid?levels=senior,lead")).toBe("/compare?levels=senior,lead");
});

test("any other address is none of a pair", () => {
  for (const address of ["/compare", "/compare/", "/compare/mid", "/compare/a,b,c", "/compare/,b", "/kpis/a,b"])
    expect(read(address)).toBeUndefined();
});

test("an address that is cut short in the middle of a letter is none of a pair either", () => {
  for (const address of ["/compare/50%,mid", "/compare/mid,50%", "/compare/%E0%A4%A,mid"])
    expect(read(address)).toBeUndefined();
});
