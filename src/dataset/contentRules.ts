import type { Problem } from "./problem.ts";
import type { Rule } from "./rules.ts";
import type { LadderFile, LevelFile } from "./schema.ts";

const named = ["topics", "skills", "behaviours", "kpis", "tools", "roles", "dimensions"] as const;

const distinctNames: Rule = {
  name: "no two entries of a catalogue share a name",
  check({ ladder }) {
    return named.flatMap((list) => {
      const seen = new Map<string, string>();
      return ladder[list].flatMap((entry, at): Problem[] => {
        const name = ("name" in entry ? entry.name : entry.title).toLowerCase();
        const other = seen.get(name);
        seen.set(name, entry.id);
        return other === undefined
          ? []
          : [{ file: "ladder.json", path: `${list}/${at}`, message: `“${entry.id}” has the same name as “${other}”` }];
      });
    });
  },
};

const catalogueOf = {
  skills: "skills",
  behaviours: "behaviours",
  kpis: "kpis",
  tools: "tools",
  career: "career",
  scorecard: "scorecard",
} as const;

const filledSections: Rule = {
  name: "every level fills every section",
  check({ ladder, levels }) {
    return [...levels].flatMap(([file, level]) =>
      ladder.sections
        .filter(({ id, kind }) => countEntries(level, id, kind) === 0)
        .map(({ id }): Problem => ({
          file,
          path: `statements/${id}`,
          message: `the level says nothing in the section “${id}”`,
        })),
    );
  },
};

function countEntries(level: LevelFile, id: LadderFile["sections"][number]["id"], kind: string): number {
  const list = catalogueOf[kind as keyof typeof catalogueOf];
  return list ? level[list].length : (level.statements[id]?.length ?? 0);
}

const alignedStatements: Rule = {
  name: "every statement has a topic and a group, and decides only where decisions are told",
  check({ ladder, levels }) {
    const kinds = new Map<string, string>(ladder.sections.map(({ id, kind }) => [id, kind]));
    const deciding = listDecidingGroups([...levels.values()]);
    return [...levels].flatMap(([file, level]) =>
      Object.entries(level.statements).flatMap(([section, statements]) =>
        statements.flatMap(({ topic, group, decides }, at): Problem[] => {
          const path = `statements/${section}/${at}`;
          const decision = kinds.get(section) === "decisions";
          return [
            ...(topic ? [] : [{ file, path, message: "the statement has no topic, so it aligns with nothing" }]),
            ...(group ? [] : [{ file, path, message: "the statement stands under no group" }]),
            ...(decision && !decides && deciding.has(`${section}/${group}`)
              ? [{ file, path, message: "the statement does not say who decides" }]
              : []),
            ...(!decision && decides ? [{ file, path, message: "only decision rights say who decides" }] : []),
          ];
        }),
      ),
    );
  },
};

/** The groups in which some level says who decides. Other groups of decision rights tell what frames them. */
function listDecidingGroups(levels: readonly LevelFile[]): Set<string> {
  return new Set(
    levels.flatMap(({ statements }) =>
      Object.entries(statements).flatMap(([section, list]) =>
        list.flatMap(({ group, decides }) => (decides ? `${section}/${group}` : [])),
      ),
    ),
  );
}

/** Every sentence or label of a level, with its place. */
function* eachText(value: unknown, path = ""): Generator<[path: string, text: string]> {
  if (typeof value === "string") yield [path, value];
  else if (value && typeof value === "object")
    for (const [key, inner] of Object.entries(value)) yield* eachText(inner, path ? `${path}/${key}` : key);
}

const isSentence = (path: string) =>
  /^statements\/.*\/text$|\/(use|includes|why|shows|strong|measures|meets|exceeds)$/.test(path);

const noRepeats: Rule = {
  name: "no sentence repeats another of the same level",
  check({ levels }) {
    return [...levels].flatMap(([file, level]) => {
      const seen = new Map<string, string>();
      return [...eachText(level)].flatMap(([path, text]): Problem[] => {
        if (!isSentence(path)) return [];
        const key = text.toLowerCase();
        const other = seen.get(key);
        seen.set(key, other ?? path);
        return other === undefined ? [] : [{ file, path, message: `repeats ${other}: “${text}”` }];
      });
    });
  },
};

const cleanText: Rule = {
  name: "text is clean",
  check({ ladder, levels }) {
    const files: [string, unknown][] = [["ladder.json", ladder], ...levels];
    return files.flatMap(([file, content]) =>
      [...eachText(content)].flatMap(([path, text]): Problem[] => {
        if (path.endsWith("$schema") || path.endsWith("comparator")) return [];
        const flaw = findFlaw(path, text);
        return flaw ? [{ file, path, message: `${flaw}: “${text}”` }] : [];
      }),
    );
  },
};

function findFlaw(path: string, text: string): string | undefined {
  if (/[\uFFFD\u00AD\u200B]|â€|Ã./.test(text)) return "broken encoding";
  if (/ {2}| - |--|\.\.\.|[<>]=|->|["']/.test(text))
    return "plain characters where typographic ones belong (–, …, ≥, →, ’, “ ”)";
  if (/(^|\/)(label|name|title|shortTitle|roleTitle|text)$/.test(path) && /[.,;:]$/.test(text))
    return "trailing punctuation";
  return undefined;
}

export const contentRules: readonly Rule[] = [distinctNames, filledSections, alignedStatements, noRepeats, cleanText];
