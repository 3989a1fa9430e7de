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

interface Props {
  readonly comparison: Comparison;
  /** Which of several briefs of the page it is, "1 of 2": its headings stand one deeper. Undefined where it is the page. */
  readonly place?: string | undefined;
}

/** The brief of one step as an article. What has nothing to say is left out. */
export function BriefDocument({ comparison, place }: Props) {
  const ladder = useLadder();
  const brief = briefStep(comparison);
  const { levels, sections } = comparison;
  const [from, to] = levels;
  const [level, below] = place === undefined ? ([1, 2] as const) : ([2, 3] as const);
  const hasEnded = !(from && to && isBeside(ladder, from, to));
  return (
    <div className={styles.document}>
      <Paper>
        <p className="eyebrow">
          Brief {place} · {ladder.title} {ladder.version}
        </p>
        <CompareSentence comparison={comparison} level={level} />
        {brief.parts.map(({ section, told, entered, gone }) => (
          <PaperPart key={section.id} title={section.title} level={below}>
            {told.length > 0 && <BriefRows section={section} rows={told} levels={levels} />}
            {entered.length > 0 && (
              <BriefNames title={`New at ${to?.title}`} below={below} rows={entered} levels={levels} />
            )}
            {gone.length > 0 && (
              <BriefNames
                title={`${hasEnded ? "No longer" : "Not"} ${absent[section.kind]} at ${to?.title}`}
                below={below}
                rows={gone}
                levels={levels}
              />
            )}
          </PaperPart>
        ))}
        <PaperPart title="How much changes, section by section" level={below}>
          <p className={styles.rest}>{describeRest(brief)}</p>
          <BriefCounts sections={sections} levels={levels} />
        </PaperPart>
      </Paper>
    </div>
  );
}
