import { expect, test } from "vitest";
import { readPathAddress, toPairPath } from "../../src/routes/pathAddress.ts";

const read = (address: string) => readPathAddress(new URL(address, "http://localhost"))?.href.slice(16);

test("a pair of levels as a path stands for their comparison, wherever the app lies", () => {
  expect(read(toPairPath("junior", "mid"))).toBe("/compare?levels=junior,mid");
  expect(read("/compare/junior,mid/")).toBe("/compare?levels=junior,mid");
  expect(read("/below/rungs/compare/junior,mid#skills")).toBe("/below/rungs/compare?levels=junior,mid#skills");
});

test("what else the address asks for stays", () => {
  expect(read("/compare/junior,mid?show=all&q=on+call")).toBe("/compare?levels=junior,mid&show=all&q=on+call");
  expect(read("/compare/junior,mid?levels=senior,lead")).toBe("/compare?levels=senior,lead");
});

test("a path may name more levels than two", () => {
  expect(read("/compare/mid,senior,lead")).toBe("/compare?levels=mid,senior,lead");
});

test("the file of a folder stands for the folder", () => {
  expect(read("/index.html")).toBe("/");
  expect(read("/rungs/kpis/index.html?q=mttr")).toBe("/rungs/kpis/?q=mttr");
  expect(read("/compare/junior,mid/index.html")).toBe("/compare?levels=junior,mid");
});

test("any other address is none of a pair", () => {
  for (const address of ["/compare", "/compare/", "/compare/mid", "/compare/a,,c", "/compare/,b", "/kpis/a,b"])
    expect(read(address)).toBeUndefined();
});

test("an address that is cut short in the middle of a letter is none of a pair either", () => {
  for (const address of ["/compare/50%,mid", "/compare/mid,50%", "/compare/%E0%A4%A,mid"])
    expect(read(address)).toBeUndefined();
});
