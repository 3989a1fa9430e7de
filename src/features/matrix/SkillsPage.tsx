import { memo } from "react";
import type { Matrix } from "../../domain/matrix/matrix.ts";
import { countAt, listLowered } from "../../domain/matrix/matrixFindings.ts";
import { capitalise, countNoun, joinWords } from "../../domain/numberWords.ts";
import { Answer } from "./Answer.tsx";
import { AskLink } from "./AskLink.tsx";
import { MatrixPage } from "./MatrixPage.tsx";
import { PerLevel } from "./PerLevel.tsx";
import { SkillDistribution } from "./SkillDistribution.tsx";

/** Skills by levels: importance, shade, tier, and what moves from step to step. */
export function SkillsPage() {
  return <MatrixPage kind="skills" Sentence={SkillsSentence} More={SkillDistribution} />;
}

const SkillsSentence = memo(function SkillsSentence({ matrix }: { readonly matrix: Matrix }) {
  const top = matrix.levels.length - 1;
  const level = matrix.levels[top];
  const critical = countAt(matrix, "critical", top);
  const lowered = listLowered(matrix);
  return (
    <Answer
      lines={
        <>
          <PerLevel matrix={matrix} base="critical" isNewly />
          <PerLevel matrix={matrix} base="optional" />
        </>
      }
    >
      <AskLink matrix={matrix} ask={{ is: ["critical"], at: level ? [level.id] : [] }}>
        <strong>
          {capitalise(countNoun(critical, "skill"))} {critical === 1 ? "is" : "are"} Critical at {level?.title}
        </strong>
      </AskLink>
      {lowered.length > 0 && (
        <>
          ;{" "}
          <AskLink matrix={matrix} ask={{ moves: ["lowered"] }}>
            {lowered.length <= 2
              ? `${joinWords(lowered.map(({ subject }) => subject))} ${lowered.length === 1 ? "falls" : "fall"}`
              : countNoun(lowered.length, "skill falls", "skills fall")}{" "}
            in importance, shade or tier
          </AskLink>{" "}
          on the way up
        </>
      )}
      .
    </Answer>
  );
});
