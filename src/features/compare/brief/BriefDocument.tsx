import type { Comparison } from "../../../domain/compare/compare.ts";
import { briefStep } from "../../../domain/compare/brief.ts";
import { describeRest } from "../../../domain/compare/briefText.ts";
import type { Section } from "../../../domain/ladder/ladder.ts";
import { isBeside } from "../../../domain/ladder/rungs.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { Paper, PaperPart } from "../../../ui/page/Paper.tsx";
import { CompareSentence } from "../CompareSentence.tsx";
import styles from "./Brief.module.css";
import { BriefCounts } from "./BriefCounts.tsx";
import { BriefNames } from "./BriefNames.tsx";
import { BriefRows } from "./BriefRows.tsx";

/** How it is said that the second level does not have something. Between doors to the same level nothing ended. */
const absent = {
  skills: "asked",
  behaviours: "asked",
  kpis: "tracked",
  decisions: "named",
  tools: "named",
  statements: "named",
  career: "named",
  scorecard: "scored",
} as const satisfies Record<Section["kind"], string>;

/** The brief of one step as an article. What has nothing to say is left out. */
export function BriefDocument({ comparison }: { readonly comparison: Comparison }) {
  const ladder = useLadder();
  const brief = briefStep(comparison);
  const { levels, sections } = comparison;
  const [from, to] = levels;
  const hasEnded = !(from && to && isBeside(ladder, from, to));
  return (
    <div className={styles.document}>
      <Paper>
        <p className="eyebrow">
          Brief · {ladder.title} {ladder.version}
        </p>
        <CompareSentence comparison={comparison} />
        {brief.parts.map(({ section, told, entered, gone }) => (
          <PaperPart key={section.id} title={section.title}>
            {told.length > 0 && <BriefRows section={section} rows={told} levels={levels} />}
            {entered.length > 0 && <BriefNames title={`New at ${to?.title}`} rows={entered} levels={levels} />}
            {gone.length > 0 && (
              <BriefNames
                title={`${hasEnded ? "No longer" : "Not"} ${absent[section.kind]} at ${to?.title}`}
                rows={gone}
                levels={levels}
              />
            )}
          </PaperPart>
        ))}
        <PaperPart title="How much changes, section by section">
          <p className={styles.rest}>{describeRest(brief)}</p>
          <BriefCounts sections={sections} levels={levels} />
        </PaperPart>
      </Paper>
    </div>
  );
}
