import type { LadderFiles } from "./parse.ts";
import type { Problem } from "./problem.ts";
import type { Rule } from "./rules.ts";
import type { LevelFile } from "./schema.ts";

/** A list of a level's entries, the field by which each names a catalogue entry, and the catalogue. */
const references = [
  { list: "skills", field: "skill", catalogue: "skills" },
  { list: "behaviours", field: "behaviour", catalogue: "behaviours" },
  { list: "kpis", field: "kpi", catalogue: "kpis" },
  { list: "tools", field: "tool", catalogue: "tools" },
  { list: "career", field: "role", catalogue: "roles" },
  { list: "scorecard", field: "dimension", catalogue: "dimensions" },
] as const;

const catalogues = ["topics", "skills", "behaviours", "kpis", "tools", "roles", "dimensions"] as const;

type NamedField = (typeof references)[number]["field"];
const idsOf = (list: readonly { id: string }[]) => new Set<string>(list.map(({ id }) => id));
const inLadder = (path: string, message: string): Problem => ({ file: "ladder.json", path, message });

/** The place of each id that an earlier one already has. */
function* findRepeats(ids: readonly string[]): Generator<[at: number, id: string]> {
  const seen = new Set<string>();
  for (const [at, id] of ids.entries()) {
    if (seen.has(id)) yield [at, id];
    seen.add(id);
  }
}

function* eachReference(
  level: LevelFile,
): Generator<{ path: string; id: string; catalogue: (typeof catalogues)[number] }> {
  for (const { list, field, catalogue } of references)
    for (const [at, entry] of level[list].entries())
      yield {
        path: `${list}/${at}/${field}`,
        id: (entry as Partial<Record<NamedField, string>>)[field] as string,
        catalogue,
      };
  for (const [section, statements] of Object.entries(level.statements))
    for (const [at, { topic }] of statements.entries())
      if (topic) yield { path: `statements/${section}/${at}/topic`, id: topic, catalogue: "topics" };
}

const uniqueIds: Rule = {
  name: "ids are unique",
  check({ ladder, levels }) {
    const problems: Problem[] = [];
    for (const list of ["sections", "categories", ...catalogues] as const)
      for (const [at, id] of findRepeats(ladder[list].map((item) => item.id)))
        problems.push(inLadder(`${list}/${at}/id`, `“${id}” is the id of an earlier entry`));
    for (const [at, id] of findRepeats(ladder.levels))
      problems.push(inLadder(`levels/${at}`, `“${id}” is listed twice`));
    for (const [file, level] of levels) {
      for (const [section, statements] of Object.entries(level.statements))
        for (const [at, id] of findRepeats(statements.map((statement) => statement.id)))
          problems.push({
            file,
            path: `statements/${section}/${at}/id`,
            message: `“${id}” is the id of an earlier statement`,
          });
      for (const { list, field } of references) {
        const names = level[list].map((entry) => {
          const id = (entry as Partial<Record<NamedField, string>>)[field] as string;
          return "direction" in entry ? `${entry.direction} ${id}` : id;
        });
        for (const [at, id] of findRepeats(names))
          problems.push({ file, path: `${list}/${at}/${field}`, message: `“${id}” is listed twice` });
      }
    }
    return problems;
  },
};

const knownLevels: Rule = {
  name: "levels and files belong together",
  needsAllFiles: true,
  check({ ladder, levels }) {
    const listed = new Set<string>(ladder.levels);
    const problems: Problem[] = [];
    for (const id of listed)
      if (!levels.has(`levels/${id}.json`))
        problems.push(inLadder("levels", `the level “${id}” has no file levels/${id}.json`));
    for (const [file, level] of levels) {
      if (!listed.has(level.id))
        problems.push({ file, path: "id", message: `the ladder does not list the level “${level.id}”` });
      if (file !== `levels/${level.id}.json`)
        problems.push({ file, path: "id", message: `“${level.id}” belongs in levels/${level.id}.json` });
    }
    for (const [at, path] of ladder.paths.entries())
      for (const end of ["from", "to"] as const)
        if (!listed.has(path[end])) problems.push(inLadder(`paths/${at}/${end}`, `there is no level “${path[end]}”`));
    for (const [at, { level }] of ladder.roles.entries())
      if (level && !listed.has(level)) problems.push(inLadder(`roles/${at}/level`, `there is no level “${level}”`));
    return problems;
  },
};

const upwardPaths: Rule = {
  name: "paths lead upwards, each once",
  check({ ladder: { levels, paths } }) {
    const problems: Problem[] = [];
    for (const [at, { from, to }] of paths.entries()) {
      const [lower, upper] = [levels.indexOf(from), levels.indexOf(to)];
      if (lower >= 0 && upper >= 0 && lower >= upper)
        problems.push(inLadder(`paths/${at}`, `“${to}” does not stand above “${from}” in the list of levels`));
    }
    for (const [at, step] of findRepeats(paths.map(({ from, to }) => `${from} → ${to}`)))
      problems.push(inLadder(`paths/${at}`, `the step “${step}” is listed twice`));
    return problems;
  },
};

const knownReferences: Rule = {
  name: "every reference exists",
  check({ ladder, levels }) {
    const known = Object.fromEntries(catalogues.map((name) => [name, idsOf(ladder[name])]));
    const sections = new Map<string, Set<string>>(ladder.sections.map(({ id, groups }) => [id, idsOf(groups)]));
    const problems: Problem[] = [];
    for (const [file, level] of levels) {
      for (const { path, id, catalogue } of eachReference(level))
        if (!known[catalogue]?.has(id))
          problems.push({ file, path, message: `“${id}” is not in the ladder’s ${catalogue}` });
      for (const [section, statements] of Object.entries(level.statements)) {
        const groups = sections.get(section);
        if (!groups) problems.push({ file, path: `statements/${section}`, message: "the ladder has no such section" });
        for (const [at, { group }] of statements.entries())
          if (group && groups && !groups.has(group))
            problems.push({
              file,
              path: `statements/${section}/${at}/group`,
              message: `“${group}” is not a group of the section`,
            });
      }
    }
    for (const list of ["skills", "kpis", "tools"] as const) {
      const categories = idsOf(ladder.categories.filter(({ of }) => of === list));
      for (const [at, { category }] of ladder[list].entries())
        if (!categories.has(category))
          problems.push(inLadder(`${list}/${at}/category`, `“${category}” is not a category of ${list}`));
    }
    return problems;
  },
};

const usedEntries: Rule = {
  name: "every catalogue entry is used",
  needsAllFiles: true,
  check({ ladder, levels }: LadderFiles) {
    const used = new Map<string, Set<string>>(catalogues.map((name) => [name, new Set()]));
    const groups = new Set<string>();
    for (const level of levels.values()) {
      for (const { id, catalogue } of eachReference(level)) used.get(catalogue)?.add(id);
      for (const [section, statements] of Object.entries(level.statements))
        for (const { group } of statements) if (group) groups.add(`${section}/${group}`);
    }
    const unused = catalogues.flatMap((name) =>
      [...ladder[name].entries()]
        .filter(([, { id }]) => !used.get(name)?.has(id))
        .map(([at, { id }]) => inLadder(`${name}/${at}/id`, `no level uses “${id}”`)),
    );
    const categories = new Set<string>(
      [...ladder.skills, ...ladder.kpis, ...ladder.tools].map(({ category }) => category),
    );
    for (const [at, { id }] of ladder.categories.entries())
      if (!categories.has(id)) unused.push(inLadder(`categories/${at}/id`, `nothing is in the category “${id}”`));
    for (const [at, section] of ladder.sections.entries())
      for (const { id } of section.groups)
        if (!groups.has(`${section.id}/${id}`))
          unused.push(inLadder(`sections/${at}/groups`, `no level uses the group “${id}”`));
    return unused;
  },
};

export const referenceRules: readonly Rule[] = [uniqueIds, knownLevels, upwardPaths, knownReferences, usedEntries];
