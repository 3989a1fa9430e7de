import { memo } from "react";
import { countImportances, type Tier } from "../../domain/matrix/distribution.ts";
import { importanceWords, tierWords } from "../../domain/ladder/importance.ts";
import type { ImportanceBase, Level } from "../../domain/ladder/ladder.ts";
import { countNoun, joinWords } from "../../domain/numberWords.ts";
import { Distribution } from "./Distribution.tsx";

const symbols = { critical: "●", important: "◐", optional: "○" } as const satisfies Record<ImportanceBase, string>;
const shapes = { critical: "full", important: "half", optional: "hollow" } as const satisfies Record<
  ImportanceBase,
  string
>;
const bases = Object.keys(importanceWords) as ImportanceBase[];
const tiers = Object.keys(tierWords) as Tier[];

/** How many skills each level asks for at each importance, tier by tier. */
export const SkillDistribution = memo(function SkillDistribution({ levels }: { readonly levels: readonly Level[] }) {
  const used = tiers.filter((tier) => levels.some(({ skills }) => skills.some((skill) => skill.tier === tier)));
  return (
    <Distribution
      title="How many skills, by importance and tier"
      sentence={toSentence(levels)}
      what="Importance"
      series={bases.map((base) => ({
        id: base,
        name: importanceWords[base],
        symbol: symbols[base],
        color: `var(--${base})`,
        shape: shapes[base],
      }))}
      levels={levels}
      panels={[
        { id: "all", title: "All tiers", count: (level) => countImportances(level) },
        ...used.map((tier) => ({
          id: tier,
          title: tierWords[tier],
          count: (level: Level) => countImportances(level, tier),
        })),
      ]}
    />
  );
});

function toSentence(levels: readonly Level[]): string {
  const counted = levels.map((level) => ({ level, count: countImportances(level).critical }));
  const most = Math.max(...counted.map(({ count }) => count));
  const least = Math.min(...counted.map(({ count }) => count));
  const namesOf = (sought: number) => counted.flatMap(({ level, count }) => (count === sought ? level.title : []));
  if (most === least) return `Every level has ${countNoun(most, "Critical skill")}.`;
  const leaders = namesOf(most);
  const verb = leaders.length === 1 ? "has" : "have";
  return `${joinWords(leaders)} ${verb} the most Critical skills (${most}), ${joinWords(namesOf(least))} the fewest (${least}).`;
}
