import type { LadderFile, LevelFile } from "../src/dataset/schema.ts";
import { buildLadder, type Ladder } from "../src/domain/ladder/ladder.ts";

interface Size {
  readonly levels: number;
  /** Per level. */
  readonly skills: number;
  /** Per level, spread over twenty sections. */
  readonly statements: number;
}

const sections = 20;
const words =
  "joins leads reviews writes owns alerts runbooks incidents services weekly safely with teams for every release".split(
    " ",
  );
const importances = ["critical", "important", "optional"];
const tiers = ["must", "good", "advanced", "emerging"];

/** A number from 0 below `below` that depends on nothing but its seed (the finaliser of MurmurHash3). */
function pick(below: number, ...seed: number[]): number {
  let hash = seed.reduce((sum, part) => Math.imul(sum ^ part, 0x85eb_ca6b) + 0x9e37, 7);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % below;
}

/** The same ladder of a size every time: half of what a level says is what the level below says, in other words. */
export function generateLadder({ levels, skills, statements }: Size): Ladder {
  const perSection = Math.ceil(statements / sections);
  const ids = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}-${at}`);
  const ladder = {
    id: "generated",
    version: "1.0.0",
    title: "Generated ladder",
    levels: ids("level", levels),
    paths: ids("level", levels - 1).map((from, at) => ({ from, to: `level-${at + 1}` })),
    sections: ids("section", sections).map((id, at) => ({
      id,
      number: at + 1,
      title: id,
      kind: at === 0 ? "skills" : "statements",
      groups: ids("group", 5).map((group) => ({ id: group, title: group })),
    })),
    topics: ids("topic", perSection).map((id) => ({ id, title: id })),
    categories: [{ id: "all", title: "All", of: "skills" }],
    skills: ids("skill", skills).map((id) => ({ id, name: id, category: "all" })),
    behaviours: [],
    kpis: [],
    tools: [],
    roles: [],
    dimensions: [],
  };
  const files = ladder.levels.map((id, level) => ({
    id,
    title: id,
    shortTitle: id,
    roleTitle: id,
    scope: id,
    years: { min: level, max: level + 1 },
    statements: Object.fromEntries(
      ladder.sections.map((section, place) => [
        section.id,
        Array.from({ length: perSection }, (_, at) => ({
          id: `s-${at}`,
          topic: `topic-${pick(perSection, place, at, level >> 1)}`,
          group: `group-${at % 5}`,
          text: Array.from(
            { length: 12 },
            (_word, word) => words[pick(words.length, place, at, word, level >> (word % 3))],
          ).join(" "),
        })),
      ]),
    ),
    skills: ladder.skills.map((skill, at) => ({
      skill: skill.id,
      tier: tiers[pick(4, at, level)],
      label: skill.name,
      importance: { base: importances[pick(3, at, level)] },
      use: skill.name,
    })),
    behaviours: [],
    kpis: [],
    tools: [],
    career: [],
    scorecard: [],
  }));
  return buildLadder(ladder as unknown as LadderFile, files as unknown as LevelFile[]);
}
