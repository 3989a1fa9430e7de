import type { LadderFile, LevelFile } from "../../dataset/schema.ts";

/** A ladder in memory: its files' facts, indexed by id. Immutable. */
export interface Ladder {
  readonly id: LadderFile["id"];
  readonly version: string;
  readonly title: string;
  /** From the lowest rung to the highest. */
  readonly levels: readonly Level[];
  readonly levelById: ReadonlyMap<LevelId, Level>;
  readonly paths: LadderFile["paths"];
  readonly sections: readonly Section[];
  readonly sectionById: ReadonlyMap<SectionId, Section>;
  readonly topicById: ReadonlyMap<TopicId, LadderFile["topics"][number]>;
  readonly categoryById: ReadonlyMap<Category["id"], Category>;
  readonly skillById: ReadonlyMap<Skill["id"], Skill>;
  readonly behaviourById: ReadonlyMap<Behaviour["id"], Behaviour>;
  readonly kpiById: ReadonlyMap<Kpi["id"], Kpi>;
  readonly toolById: ReadonlyMap<Tool["id"], Tool>;
  readonly roleById: ReadonlyMap<Role["id"], Role>;
  readonly dimensionById: ReadonlyMap<Dimension["id"], Dimension>;
}

export type Level = LevelFile;
export type LevelId = Level["id"];
export type Section = LadderFile["sections"][number];
export type SectionId = Section["id"];
export type TopicId = LadderFile["topics"][number]["id"];
export type Category = LadderFile["categories"][number];
export type Skill = LadderFile["skills"][number];
export type Behaviour = LadderFile["behaviours"][number];
export type Kpi = LadderFile["kpis"][number];
export type Tool = LadderFile["tools"][number];
export type Role = LadderFile["roles"][number];
export type Dimension = LadderFile["dimensions"][number];
export type Statement = LevelFile["statements"][SectionId][number];
export type SkillEntry = LevelFile["skills"][number];
export type BehaviourEntry = LevelFile["behaviours"][number];
export type KpiEntry = LevelFile["kpis"][number];
export type ToolEntry = LevelFile["tools"][number];
export type CareerEntry = LevelFile["career"][number];
export type ScorecardEntry = LevelFile["scorecard"][number];
export type Importance = SkillEntry["importance"];
export type ImportanceBase = Importance["base"];
export type Commonality = ToolEntry["commonality"];
export type Target = KpiEntry["targets"][number];
export type Decider = NonNullable<Statement["decides"]>;

const byId = <T extends { id: unknown }>(list: readonly T[]): ReadonlyMap<T["id"], T> =>
  new Map(list.map((item) => [item.id, item]));

/**
 * Indexes a ladder's files, which must already have been checked. Levels come in the ladder's order, whatever the
 * order of the files. Throws where the ladder names a level that has no file.
 */
export function buildLadder(file: LadderFile, levelFiles: readonly LevelFile[]): Ladder {
  const fileById = byId(levelFiles);
  const levels = file.levels.map((id) => {
    const level = fileById.get(id);
    if (!level) throw new Error(`The ladder “${file.title}” names a level “${id}” that has no file.`);
    return level;
  });
  return {
    id: file.id,
    version: file.version,
    title: file.title,
    levels,
    levelById: byId(levels),
    paths: file.paths,
    sections: file.sections,
    sectionById: byId(file.sections),
    topicById: byId(file.topics),
    categoryById: byId(file.categories),
    skillById: byId(file.skills),
    behaviourById: byId(file.behaviours),
    kpiById: byId(file.kpis),
    toolById: byId(file.tools),
    roleById: byId(file.roles),
    dimensionById: byId(file.dimensions),
  };
}

/** The level of that id; undefined where the ladder has none. */
export function findLevel(ladder: Ladder, id: string): Level | undefined {
  return ladder.levelById.get(id as LevelId);
}

/** The level of that id, which the ladder is known to have. Throws where it has none. */
export const getLevel = ({ levelById }: Ladder, id: LevelId): Level => getById(levelById, id);

/** What an id of the ladder's own files names: that it is there was checked with them. Throws where it is not. */
export function getById<Id extends string, Item>(index: ReadonlyMap<Id, Item>, id: Id): Item {
  const item = index.get(id);
  if (item === undefined) throw new Error(`The ladder has no “${id}”.`);
  return item;
}
