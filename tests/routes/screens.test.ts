import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { getDrawnAhead, isKeptPage, screens } from "../../src/routes/screens.ts";

/** What the router loads for each path. It can name files only as they stand there, so it is read as it stands there. */
const router = ["router.tsx", "calibrateRoutes.tsx"].map((file) => readFileSync(`src/routes/${file}`, "utf8")).join("");
const loaded = new Map(
  router
    .split("createRoute({")
    .slice(1)
    .map((route) => [
      /path: "([^"]+)"/.exec(route)?.[1] ?? "",
      [...route.matchAll(/import\("\.\.\/features\/([^"]+)"\)/g)].map(([, file]) => file),
    ]),
);

describe("the screens", () => {
  test("are those of the router", () => {
    expect(Object.keys(screens)).toEqual([...loaded.keys()]);
  });

  const drawn = Object.entries(screens).flatMap(([path, how]) => (how ? [[path, how.files] as const] : []));
  test.each(drawn)("%s is drawn ahead with what the router loads for it", (path, files) => {
    expect(files.toSorted()).toEqual(loaded.get(path)?.toSorted());
    expect(getDrawnAhead(path).files).toBe(files);
  });

  test("that are not drawn ahead have no files to be drawn with", () => {
    expect(() => getDrawnAhead("/plan/$planId")).toThrow("Which file draws “/plan/$planId”?");
    expect(() => getDrawnAhead("/nowhere")).toThrow("Name it in src/routes/screens.ts.");
  });

  test.each([
    ["index.html", true],
    ["compare/index.html", true],
    ["skills/tools/index.html", true],
    ["levels/mid/index.html", true],
    ["plan/index.html", true],
    ["compare/junior,mid/index.html", false],
    ["kpis/mtta/index.html", false],
    ["levels/index.html", false],
    ["plan/some/index.html", false],
    ["404.html", false],
  ])("%s is kept for use without a network: %s", (file, isKept) => {
    expect(isKeptPage(file)).toBe(isKept);
  });
});
