import { countAt, listLowered } from "../../domain/matrixFindings.ts";
import { capitalise, countNoun, joinWords } from "../../domain/numberWords.ts";
import { Answer } from "./Answer.tsx";
import { AskLink } from "./AskLink.tsx";
import { MatrixPage } from "./MatrixPage.tsx";
import { PerLevel } from "./PerLevel.tsx";
import { SkillDistribution } from "./SkillDistribution.tsx";
import type { MatrixView } from "./useMatrix.ts";

/** Skills by levels: importance, shade, tier, and what moves from step to step. */
export function SkillsPage() {
  return <MatrixPage kind="skills" toSentence={toSentence} toMore={toMore} />;
}

function toSentence(view: MatrixView) {
  const { matrix } = view;
  const top = matrix.levels.length - 1;
  const level = matrix.levels[top];
  const critical = countAt(matrix, "critical", top);
  const lowered = listLowered(matrix);
  return (
    <Answer
      lines={
        <>
          <PerLevel view={view} base="critical" isNewly />
          <PerLevel view={view} base="optional" />
        </>
      }
    >
      <AskLink view={view} ask={{ is: ["critical"], at: level ? [level.id] : [] }}>
        <strong>
          {capitalise(countNoun(critical, "skill"))} {critical === 1 ? "is" : "are"} Critical at {level?.title}
        </strong>
      </AskLink>
      {lowered.length > 0 && (
        <>
          ;{" "}
          <AskLink view={view} ask={{ moves: ["lowered"] }}>
            {lowered.length <= 2
              ? `${joinWords(lowered.map(({ subject }) => subject))} ${lowered.length === 1 ? "falls" : "fall"}`
              : countNoun(lowered.length, "skill falls", "skills fall")}{" "}
            in importance
          </AskLink>{" "}
          on the way up
        </>
      )}
      .
    </Answer>
  );
}

const toMore = (view: MatrixView) => <SkillDistribution levels={view.matrix.levels} />;
