import {
  type BehaviourEntry,
  type CareerEntry,
  getById,
  type KpiEntry,
  type Ladder,
  type Level,
  type ScorecardEntry,
  type Section,
  type SkillEntry,
  type Statement,
  type ToolEntry,
} from "./ladder.ts";
import { getOrMake } from "../getOrMake.ts";

/** One thing that a level says in a section. What two levels say is aligned by `key`, never by text or position. */
export type Entry =
  | (EntryBase & {
      readonly kind: "statement";
      readonly value: Statement;
      /** What its group is called. */
      readonly heading: string | undefined;
      /** True where it speaks against a person. */
      readonly isFault: boolean;
    })
  | (CatalogueBase & { readonly kind: "skill"; readonly value: SkillEntry })
  | (CatalogueBase & { readonly kind: "behaviour"; readonly value: BehaviourEntry })
  | (CatalogueBase & { readonly kind: "kpi"; readonly value: KpiEntry })
  | (CatalogueBase & { readonly kind: "tool"; readonly value: ToolEntry })
  | (CatalogueBase & { readonly kind: "career"; readonly value: CareerEntry })
  | (CatalogueBase & { readonly kind: "dimension"; readonly value: ScorecardEntry });

interface EntryBase {
  /** Entries of two levels with the same key are about the same thing. Undefined: align by words. */
  readonly key: string | undefined;
  /** What the row is called, whatever a level calls it. */
  readonly subject: string;
  /** The heading that the entry stands under: a group of the section, or a category. */
  readonly group: string | undefined;
}

/** What a catalogue has is aligned by its id. */
interface CatalogueBase extends EntryBase {
  readonly key: string;
}

/** Headings that do not come from the data: the parts of a career path, and the scorecard beside its statements. */
export const careerGroups = { feeder: "Feeder roles", next: "Next roles", adjacent: "Adjacent paths" } as const;
const scorecardGroup = { id: "scorecard", title: "Interview scorecard" } as const;

const listed = new WeakMap<Ladder, Map<Section, Map<Level, readonly Entry[]>>>();

/**
 * All that a level says in a section, in the order of its file: catalogue entries first, then statements. The same list
 * of the same entries each time, so that what is found out about an entry can be kept beside it.
 */
export function listEntries(ladder: Ladder, level: Level, section: Section): readonly Entry[] {
  const bySection = getOrMake(listed, ladder, () => new Map<Section, Map<Level, readonly Entry[]>>());
  const byLevel = getOrMake(bySection, section, () => new Map<Level, readonly Entry[]>());
  return getOrMake(byLevel, level, () => [
    ...listCatalogueEntries(ladder, level, section),
    ...listStatements(ladder, level, section),
  ]);
}

function listStatements(ladder: Ladder, level: Level, section: Section): Entry[] {
  return (level.statements[section.id] ?? []).map((value) => {
    const group = section.groups.find(({ id }) => id === value.group);
    return {
      kind: "statement",
      key: value.topic === undefined ? undefined : `topic:${value.topic}`,
      subject: value.topic === undefined ? "" : getById(ladder.topicById, value.topic).title,
      group: value.group,
      value,
      heading: group?.title,
      isFault: group?.faults ?? false,
    };
  });
}

function listCatalogueEntries(ladder: Ladder, level: Level, section: Section): Entry[] {
  switch (section.kind) {
    case "skills":
      return level.skills.map((value) => {
        const skill = getById(ladder.skillById, value.skill);
        return {
          kind: "skill",
          key: `skill:${value.skill}`,
          subject: skill.name,
          group: skill.category,
          value,
        };
      });
    case "behaviours":
      return level.behaviours.map((value) => ({
        kind: "behaviour",
        key: `behaviour:${value.behaviour}`,
        subject: getById(ladder.behaviourById, value.behaviour).name,
        group: undefined,
        value,
      }));
    case "kpis":
      return level.kpis.map((value) => {
        const kpi = getById(ladder.kpiById, value.kpi);
        return { kind: "kpi", key: `kpi:${value.kpi}`, subject: kpi.name, group: kpi.category, value };
      });
    case "tools":
      return level.tools.map((value) => {
        const tool = getById(ladder.toolById, value.tool);
        return {
          kind: "tool",
          key: `tool:${value.tool}`,
          subject: tool.name,
          group: tool.category,
          value,
        };
      });
    case "career":
      return level.career.map((value) => ({
        kind: "career",
        key: `career:${value.direction}:${value.role}`,
        subject: getById(ladder.roleById, value.role).title,
        group: value.direction,
        value,
      }));
    case "scorecard":
      return level.scorecard.map((value) => ({
        kind: "dimension",
        key: `dimension:${value.dimension}`,
        subject: getById(ladder.dimensionById, value.dimension).name,
        group: scorecardGroup.id,
        value,
      }));
    case "statements":
    case "decisions":
      return [];
  }
}

/** The headings of a section in the order in which they are shown, and what they are called. */
export function listHeadings(ladder: Ladder, section: Section): { id: string; title: string }[] {
  const categories = [...ladder.categoryById.values()].filter(({ of }) => of === section.kind);
  const career = section.kind === "career" ? Object.entries(careerGroups).map(([id, title]) => ({ id, title })) : [];
  const scorecard = section.kind === "scorecard" ? [scorecardGroup] : [];
  return [...categories, ...career, ...section.groups, ...scorecard];
}

/** Names an entry within its level, in an address too: by section and by the id of the statement or catalogue entry. */
export function nameEntry(section: Section, entry: Entry): string {
  return `${section.id}.${entry.kind === "statement" ? entry.value.id : entry.key.replaceAll(":", ".")}`;
}

/** The words of an entry that a reader compares: what is rewritten from level to level. */
export function toText(entry: Entry): string {
  switch (entry.kind) {
    case "statement":
      return entry.value.text;
    case "skill":
    case "tool":
      return entry.value.use;
    case "behaviour":
      return entry.value.strong;
    case "kpi":
      return entry.value.measures;
    case "career":
      return entry.value.text ?? entry.value.label;
    case "dimension":
      return entry.value.meets;
  }
}
