import type { LadderFile, LevelFile } from "../../src/dataset/schema.ts";
import { buildLadder, type Importance, type Ladder, type Target } from "../../src/domain/ladder/ladder.ts";
import { readTable } from "./readTable.ts";

/** A ladder as text tables: one column per level, one row per thing. See the tests for examples. */
export interface LadderTables {
  /** Level ids from the bottom up. */
  readonly levels?: readonly string[];
  /** Steps as "from → to"; the levels in a row where none are given. */
  readonly paths?: readonly string[];
  /** Columns topic, group, and the levels. A topic of "?" is none. */
  readonly statements?: string;
  /** Groups whose statements speak against a person. */
  readonly faults?: readonly string[];
  /** Columns topic and the levels: who decides, then what. "?" names no decider. */
  readonly decisions?: string;
  /** Columns skill and the levels: tier and importance, "must critical", "good optional~important" for a shade. */
  readonly skills?: string;
  /** Columns tool and the levels: commonality. */
  readonly tools?: string;
  readonly kpis?: readonly { readonly id: string; readonly targets: Readonly<Record<string, readonly unknown[]>> }[];
}

interface Row extends Record<string, string> {}

/** The files of a ladder, as they stand in a folder. */
export function makeLadderFiles(tables: LadderTables): { ladder: LadderFile; levels: LevelFile[] } {
  const { levels: ids = ["low", "high"], kpis = [] } = tables;
  const statements: Row[] = readTable(tables.statements ?? "");
  const decisions: Row[] = readTable(tables.decisions ?? "");
  const skills: Row[] = readTable(tables.skills ?? "");
  const tools: Row[] = readTable(tables.tools ?? "");
  const topics = [
    ...new Set([...statements, ...decisions].flatMap(({ topic }) => (topic && topic !== "?" ? [topic] : []))),
  ];
  const groups = [...new Set(statements.flatMap(({ group }) => group ?? []))];
  const paths = tables.paths ?? ids.slice(1).map((to, at) => `${ids[at]} → ${to}`);
  const section = (id: string, number: number, kind: string, groupIds: string[] = []) => ({
    id,
    number,
    title: id,
    kind,
    ...(kind === "statements" && { demonstrable: true }),
    groups: groupIds.map((group) => ({
      id: group,
      title: group,
      ...(tables.faults?.includes(group) && { faults: true }),
    })),
  });
  const ladder = {
    id: "test",
    version: "1.0.0",
    title: "Test ladder",
    levels: ids,
    paths: paths.map((path) => ({ from: path.split(" → ")[0], to: path.split(" → ")[1] })),
    sections: [
      { ...section("responsibilities", 1, "statements", groups), headline: { one: "duty", many: "duties" } },
      section("skills", 2, "skills"),
      section("kpis", 3, "kpis"),
      section("tools", 4, "tools"),
      section("decision-rights", 5, "decisions", ["rights"]),
    ],
    topics: topics.map((id) => ({ id, title: id })),
    categories: [
      ...(skills.length > 0 ? [{ id: "all-skills", title: "All skills", of: "skills" }] : []),
      ...(kpis.length > 0 ? [{ id: "all-kpis", title: "All KPIs", of: "kpis" }] : []),
      ...(tools.length > 0 ? [{ id: "all-tools", title: "All tools", of: "tools" }] : []),
    ],
    skills: skills.map(({ skill }) => ({ id: skill, name: skill, category: "all-skills" })),
    behaviours: [],
    kpis: kpis.map(({ id }) => ({
      id,
      name: id,
      category: "all-kpis",
      unit: "minute",
      better: "lower",
      definition: `What ${id} is`,
    })),
    tools: tools.map(({ tool }) => ({ id: tool, name: tool, category: "all-tools" })),
    roles: [],
    dimensions: [],
  };
  const levels = ids.map((id) => ({
    id,
    title: id,
    shortTitle: id,
    roleTitle: `The ${id} role`,
    scope: `What ${id} is about`,
    years: { min: 0, max: 2 },
    statements: {
      responsibilities: listStatements(statements, id),
      "decision-rights": decisions.flatMap(({ topic, [id]: cell }) => {
        const [decides, ...words] = cell?.split(" ") ?? [];
        return cell
          ? [{ id: topic, topic, group: "rights", ...(decides !== "?" && { decides }), text: words.join(" ") }]
          : [];
      }),
    },
    skills: skills.flatMap(({ skill, [id]: cell }) => (cell ? [makeSkill(skill ?? "", cell, id)] : [])),
    behaviours: [],
    kpis: kpis.flatMap(({ id: kpi, targets }) =>
      targets[id]
        ? [{ kpi, label: kpi, measures: "How fast", why: "It counts", targets: targets[id], frequency: ["weekly"] }]
        : [],
    ),
    tools: tools.flatMap(({ tool, [id]: base }) =>
      base ? [{ tool, label: tool, use: "Work", commonality: { base } }] : [],
    ),
    career: [],
    scorecard: [],
  }));
  return { ladder: ladder as unknown as LadderFile, levels: levels as unknown as LevelFile[] };
}

function listStatements(rows: readonly Row[], level: string) {
  return rows.flatMap(({ topic, group, [level]: text }, at) =>
    text ? [{ id: `s${at}`, ...(topic !== "?" && { topic }), ...(group && { group }), text }] : [],
  );
}

function makeSkill(skill: string, cell: string, level: string) {
  const [tier, importance = ""] = cell.split(" ");
  const [base, or] = importance.split("~");
  return {
    skill,
    tier,
    label: skill,
    importance: { base, ...(or && { or, when: "elsewhere" }) } as Importance,
    use: `Work of ${level}`,
  };
}

export function makeLadder(tables: LadderTables): Ladder {
  const { ladder, levels } = makeLadderFiles(tables);
  return buildLadder(ladder, levels);
}

/** A target in a few words: "< 5", "< 30–60", "reduce 20–40", "falling", or any note. */
export function makeTarget(text: string): Target {
  const limit = /^(<=?|>=?) (\d+)(?:–(\d+))?(?: (\S+))?$/.exec(text);
  if (limit) {
    const [, comparator, first, last, unit = "minute"] = limit;
    const figures = last
      ? { kind: "band", min: Number(first), max: Number(last) }
      : { kind: "threshold", value: Number(first) };
    return { ...figures, comparator, unit } as Target;
  }
  const change = /^reduce (\d+)–(\d+)$/.exec(text);
  if (change)
    return { kind: "change", direction: "decrease", min: Number(change[1]), max: Number(change[2]), unit: "percent" };
  return text === "falling" ? { kind: "trend", direction: "decrease" } : { kind: "note", text };
}
