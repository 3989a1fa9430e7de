import { describe, expect, test } from "vitest";
import { buildMatrix, listDoors, type MatrixKind } from "../../../src/domain/matrix/matrix.ts";
import { filterMatrix, type MatrixFilter, noFilter } from "../../../src/domain/matrix/matrixFilter.ts";
import {
  countAt,
  countNewlyAt,
  listAsked,
  listLowered,
  listTornBetween,
} from "../../../src/domain/matrix/matrixFindings.ts";
import type { Ladder } from "../../../src/domain/ladder/ladder.ts";
import { makeLadder } from "../../support/makeLadder.ts";
import { readRealLadder } from "../../support/realLadder.ts";

const build = (ladder: Ladder, kind: MatrixKind = "skills", levels = ladder.levels) => {
  const matrix = buildMatrix(ladder, kind, levels);
  if (!matrix) throw new Error(`The ladder has no ${kind}.`);
  return matrix;
};

const doors = makeLadder({
  levels: ["west", "east", "mid", "top"],
  paths: ["west → mid", "east → mid", "mid → top"],
  skills: `
    skill | west          | east          | mid                     | top
    linux | must critical | must critical | must critical           | must critical
    net   | must critical | good critical | must critical           | must important
    cloud | good optional |               | good important~critical | must critical
    mesh  |               |               |                         | good optional
    old   | must optional | must critical |                         |
  `,
  tools: `
    tool | west   | east             | mid      | top
    helm | common | context-specific | optional | common
  `,
  decisions: `
    topic  | west           | east     | mid              | top
    budget | none Advises   |          | manager Proposes | team Agrees
    alerts | independent Do | team Ask | independent Tune | manager Hand over
  `,
});
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id.slice(id.indexOf(".") + 1)).join(" ");

describe("a matrix", () => {
  test("compares each level with all that lead to it, else with the nearest rung below that is shown", () => {
    expect(listDoors(doors, doors.levels)).toEqual([[], [], [0, 1], [2]]);
    expect(listDoors(doors, doors.levels.slice(2))).toEqual([[], [0]]);
    expect(listDoors(doors, [doors.levels[0], doors.levels[3]] as typeof doors.levels)).toEqual([[], [0]]);
  });

  test("compares a level with no neighbour of its door", () => {
    const apart = makeLadder({ levels: ["west", "east", "mid"], paths: ["west → mid"] });
    expect(listDoors(apart, apart.levels)).toEqual([[], [], [0]]);
  });

  test("says per cell what moved: up, down, in, out, sideways, or nothing", () => {
    const moves = (kind: MatrixKind) =>
      build(doors, kind).rows.map(({ movements }) =>
        movements.map((list) =>
          list.map(({ movement, from }) => `${movement} ${from.map(({ id }) => id).join("+")}`).join(", "),
        ),
      );
    expect(moves("skills")).toEqual([
      ["", "", "", ""],
      ["", "", "raised east", "lowered mid"],
      ["", "", "raised west, new east", "raised mid"],
      ["", "", "", "new mid"],
      ["", "", "dropped west+east", ""],
    ]);
    expect(moves("tools")).toEqual([["", "", "lowered west, shifted east", "raised mid"]]);
    expect(moves("decisions")).toEqual([
      ["", "", "raised west, new east", "raised mid"],
      ["", "", "raised east", "lowered mid"],
    ]);
  });

  test("leaves out what only frames the section, and is not there without one", () => {
    expect(build(readRealLadder()).rows.every(({ group }) => group !== "about")).toBe(true);
    expect(build(readRealLadder(), "decisions").rows.some(({ group }) => group === "scope")).toBe(false);
    expect(buildMatrix(doors, "behaviours", doors.levels)).toBeUndefined();
  });
});

describe("a filter", () => {
  const filter = (patch: Partial<MatrixFilter>, kind: MatrixKind = "skills") =>
    ids(filterMatrix(build(doors, kind), { ...noFilter, ...patch }));

  test("that asks for nothing shows every row", () => {
    expect(filter({})).toBe("linux net cloud mesh old");
  });

  test("asks for a standing anywhere, or at a level", () => {
    expect(filter({ bases: ["important"] })).toBe("net cloud");
    expect(filter({ bases: ["important"], columns: [3] })).toBe("net");
    expect(filter({ bases: ["important", "optional"], columns: [3] })).toBe("net mesh");
  });

  test("asks for what stands otherwise on the step below", () => {
    expect(filter({ bases: ["critical"], columns: [3] })).toBe("linux cloud");
    expect(filter({ bases: ["critical"], columns: [3], newly: true })).toBe("cloud");
    expect(filter({ bases: ["critical"], columns: [0], newly: true })).toBe("");
  });

  test("asks for tiers, movements, categories and words", () => {
    expect(filter({ tiers: ["good"], columns: [1] })).toBe("net");
    expect(filter({ movements: ["new"] })).toBe("cloud mesh");
    expect(filter({ movements: ["dropped"] })).toBe("old");
    expect(filter({ categories: ["all-skills"], words: ["work", "top", "cloud"] })).toBe("cloud");
    expect(filter({ categories: ["other"] })).toBe("");
  });

  test("asks what a level has: what it dropped is not of it", () => {
    expect(filter({ columns: [2] })).toBe("linux net cloud");
    expect(filter({ columns: [2], movements: ["dropped"] })).toBe("old");
  });

  test("asks for each of several standings somewhere in the row, but at one level for one of them", () => {
    expect(filter({ bases: ["common", "optional"], every: true }, "tools")).toBe("helm");
    expect(filter({ bases: ["critical", "optional"], every: true })).toBe("cloud old");
    expect(filter({ bases: ["critical", "optional"], every: true, columns: [3] })).toBe("linux cloud mesh");
  });
});

describe("of the site reliability ladder", () => {
  const skills = build(readRealLadder());
  const column = (id: string) => skills.levels.findIndex((level) => level.id === id);

  test("nine skills are Critical at Lead; cloud and containers become so at Senior", () => {
    expect(countAt(skills, "critical", column("lead"))).toBe(9);
    expect(countNewlyAt(skills, "critical", column("senior"))).toBe(2);
    const newly = filterMatrix(skills, { ...noFilter, bases: ["critical"], columns: [column("senior")], newly: true });
    expect(ids(newly)).toBe("cloud containers");
  });

  test("Networking steps down at Lead, and is not the only one that falls", () => {
    const networking = listLowered(skills).find(({ id }) => id === "skills.networking");
    const moves = networking?.movements[column("lead")];
    expect(moves?.map(({ movement, from }) => [movement, ...from.map(({ id }) => id)])).toEqual([
      ["lowered", "senior"],
    ]);
    expect(listLowered(skills).length).toBe(8);
  });

  test("four tools are Common for one level and Context-specific for another", () => {
    const tools = build(readRealLadder(), "tools");
    expect(ids(listTornBetween(tools, ["common", "context-specific"]))).toBe(
      "gitops observability-suite itsm database-tooling",
    );
    expect(listAsked(build(readRealLadder(), "behaviours")).map(({ subject }) => subject)).toHaveLength(3);
  });
});
