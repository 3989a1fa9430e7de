import { expect, test, vi } from "vitest";
import { findLastingAddress, readPathAddress, toPairPath } from "../../src/routes/pathAddress.ts";

const read = (address: string) => readPathAddress(new URL(address, "http://localhost"))?.href.slice(16);

test("a pair of levels as a path stands for their comparison", () => {
  expect(read(toPairPath("junior", "mid"))).toBe("/compare?levels=junior,mid");
  expect(read("/compare/junior,mid/")).toBe("/compare?levels=junior,mid");
  expect(read("/compare/junior,mid#skills")).toBe("/compare?levels=junior,mid#skills");
});

test.each(["/", "/below/rungs/", "/people/compare/"])(
  "what takes its place in the browser lies in the folder %s",
  (folder) => {
    vi.stubEnv("BASE_URL", folder);
    const find = (path: string) => findLastingAddress(new URL(`${folder}${path}`, "http://localhost"))?.pathname;
    expect([find("compare/mid"), find("compare/mid,senior,lead")]).toEqual([`${folder}compare`, `${folder}compare`]);
    expect([find("compare"), find("compare/mid,senior"), find("kpis"), find("")]).toEqual(Array(4).fill(undefined));
    vi.unstubAllEnvs();
  },
);

test("what else the address asks for stays", () => {
  expect(read("/compare/junior,mid?show=all&q=on+call")).toBe("/compare?levels=junior,mid&show=all&q=on+call");
});

test("a path may name one level, or more than two", () => {
  expect(read("/compare/mid")).toBe("/compare?levels=mid");
  expect(read("/compare/mid/")).toBe("/compare?levels=mid");
  expect(read("/compare/mid,senior,lead")).toBe("/compare?levels=mid,senior,lead");
});

test("a path says what it says, to be read where the ladder is known", () => {
  const levels = (path: string) => new URL(read(path) ?? "", "http://localhost").searchParams.get("levels");
  expect(levels("/compare/SRE%20Engineer,Senior).")).toBe("SRE Engineer,Senior).");
  expect(levels("/compare/mid%2Csenior")).toBe("mid,senior");
  expect(levels("/compare/mid%7Csenior;lead")).toBe("mid|senior;lead");
  expect(levels("/compare/mid+senior")).toBe("mid+senior");
});

test("of levels that are named twice the last count, and the others are told", () => {
  expect(read("/compare/junior,mid?levels=senior,lead")).toBe("/compare?levels=senior,lead&besides=junior,mid");
  expect(read("/compare?levels=a,b&show=all&levels=c,d")).toBe("/compare?levels=c,d&show=all&besides=a,b");
  expect(read("/compare/a,b?levels=a,b")).toBe("/compare?levels=a,b");
  expect(read("/compare?levels=a,b&levels=")).toBe("/compare?levels=a,b");
});

test("the file of a folder stands for the folder", () => {
  expect(read("/index.html")).toBe("/");
  expect(read("/rungs/kpis/index.html?q=mttr")).toBe("/rungs/kpis/?q=mttr");
  expect(read("/compare/junior,mid/index.html")).toBe("/compare?levels=junior,mid");
});

test("any other address stands for itself", () => {
  for (const address of [
    "/compare",
    "/compare/",
    "/compare?levels=a,b",
    "/compare?levels=",
    "/kpis/a,b",
    "/compare/a/b",
  ])
    expect(read(address)).toBeUndefined();
});

test("an address that is cut short in the middle of a letter is none of a pair either", () => {
  for (const address of ["/compare/50%,mid", "/compare/mid,50%", "/compare/%E0%A4%A,mid"])
    expect(read(address)).toBeUndefined();
});

test("a pair alone keeps its path in the browser, as it has a file", () => {
  const last = (address: string) => findLastingAddress(new URL(address, "http://localhost"))?.href.slice(16);
  for (const address of ["/compare/junior,mid", "/compare", "/kpis"]) expect(last(address)).toBeUndefined();
  expect(last("/compare/mid")).toBe("/compare?levels=mid");
  expect(last("/compare/mid%2Csenior")).toBe("/compare?levels=mid,senior");
  expect(last("/compare/a,b?levels=c,d")).toBe("/compare?levels=c,d&besides=a,b");
});
