import { describe, expect, test } from "vitest";
import { mostLevels } from "../../../src/domain/compare/mostLevels.ts";
import { resolveSearch } from "../../../src/features/compare/resolveSearch.ts";
import { makeLadder } from "../../support/makeLadder.ts";

const ladder = makeLadder({ levels: ["a", "b", "c", "d", "e", "f"], paths: ["a → b", "b → c", "c → d"] });

describe("what an address asks of a ladder", () => {
  test("is the middle step and every section where it asks for nothing", () => {
    expect(resolveSearch(ladder, {})).toEqual({
      levels: ["b", "c"],
      reference: undefined,
      sections: [],
      classes: [],
      moved: undefined,
      showsAll: false,
      stepView: undefined,
      notices: [],
    });
  });

  test("keeps the levels in the order in which they are asked for", () => {
    expect(resolveSearch(ladder, { levels: ["d", "a"] }).levels).toEqual(["d", "a"]);
  });

  test("leaves out a level that the ladder does not have", () => {
    expect(resolveSearch(ladder, { levels: ["a", "boss", "c"] }).levels).toEqual(["a", "c"]);
  });

  test("is the middle step where none of its levels is known", () => {
    expect(resolveSearch(ladder, { levels: ["boss", "chief"] }).levels).toEqual(["b", "c"]);
  });

  test("stops at five levels, and says that there were more", () => {
    const { levels, notices } = resolveSearch(ladder, { levels: ["f", "e", "d", "c", "b", "a"] });
    expect(levels).toEqual(["f", "e", "d", "c", "b"]);
    expect(levels).toHaveLength(mostLevels);
    expect(notices).toEqual([expect.stringContaining("At most five levels")]);
  });

  test("does not count unknown levels towards the five", () => {
    const { levels, notices } = resolveSearch(ladder, { levels: ["boss", "a", "b", "c", "d", "e"] });
    expect(levels).toEqual(["a", "b", "c", "d", "e"]);
    expect(notices).toEqual([]);
  });

  test("points at the column of its baseline", () => {
    expect(resolveSearch(ladder, { levels: ["a", "b", "c"], base: "b" })).toMatchObject({ reference: 1, notices: [] });
    expect(resolveSearch(ladder, { levels: ["a", "b", "c"], base: "a" })).toMatchObject({ reference: 0, notices: [] });
  });

  test.each([["d"], ["boss"]])("has no baseline where %s is not among the levels, and says so", (base) => {
    const { reference, notices } = resolveSearch(ladder, { levels: ["a", "b"], base });
    expect(reference).toBeUndefined();
    expect(notices).toEqual([expect.stringContaining(`“${base}” is not one of the levels compared`)]);
  });

  test("is silent of what chooses by change where one level stands alone, and shows all of it", () => {
    const alone = { levels: ["d"], base: "d", classes: ["new"], moved: "skill", show: "all" };
    expect(resolveSearch(ladder, alone)).toMatchObject({
      reference: undefined,
      classes: [],
      moved: undefined,
      notices: [],
    });
    expect(resolveSearch(ladder, { ...alone, levels: ["c", "d"] })).toMatchObject({ classes: ["new"], moved: "skill" });
  });

  test("shows sections in the ladder's order, whatever its own", () => {
    expect(resolveSearch(ladder, { sections: ["kpis", "skills"] }).sections).toEqual(["skills", "kpis"]);
  });

  test("leaves out a section that the ladder does not have, and says so", () => {
    const { sections, notices } = resolveSearch(ladder, { sections: ["pay", "skills"] });
    expect(sections).toEqual(["skills"]);
    expect(notices).toEqual(["The ladder has no section “pay”; it is left out."]);
  });

  test("keeps the classes of change that there are, and names the others", () => {
    const { classes, notices } = resolveSearch(ladder, { classes: ["purple", "raised", "new"] });
    expect(classes).toEqual(["new", "raised"]);
    expect(notices).toEqual(["There is no class of change “purple”; it is left out."]);
  });

  test.each([
    [{ moved: "up" }, "Rows cannot be chosen by what “up” did, so they are not."],
    [{ show: "some" }, "Rows cannot be shown as “some”, so only differences are shown."],
    [{ steps: "pie" }, "The size of the steps cannot be shown as “pie”, so it is shown by class."],
    [{ folded: ["pay"] }, "The ladder has no section “pay”, so it is not folded."],
    [{ view: "d" }, "“d” is not one of the levels compared, so it is not in view."],
  ])("says what it cannot do with %o, and is the default", (search, notice) => {
    expect(resolveSearch(ladder, search)).toEqual({ ...resolveSearch(ladder, {}), notices: [notice] });
  });

  test("is silent where all can be had", () => {
    const search = { moved: "target", show: "all", steps: "table", folded: ["skills"], view: "c", classes: ["same"] };
    expect(resolveSearch(ladder, search)).toMatchObject({
      moved: "target",
      showsAll: true,
      stepView: "table",
      notices: [],
    });
  });
});
