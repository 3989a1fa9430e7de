import { memo } from "react";
import type { Matrix } from "../../domain/matrix/matrix.ts";
import { filterMatrix, noFilter } from "../../domain/matrix/matrixFilter.ts";
import { countAt, listLowered } from "../../domain/matrix/matrixFindings.ts";
import { capitalise, countNoun, toNumberWord } from "../../domain/numberWords.ts";
import { Answer } from "./Answer.tsx";
import { AskLink } from "./AskLink.tsx";
import { DeciderDistribution } from "./DeciderDistribution.tsx";
import { MatrixPage } from "./MatrixPage.tsx";
import { PerLevel } from "./PerLevel.tsx";

/** Rights to decide by levels: who decides, and how autonomy grows. */
export function DecisionsPage() {
  return <MatrixPage kind="decisions" Sentence={DecisionsSentence} More={DeciderDistribution} />;
}

const DecisionsSentence = memo(function DecisionsSentence({ matrix }: { readonly matrix: Matrix }) {
  const raised = filterMatrix(matrix, { ...noFilter, movements: ["raised"] }).length;
  const lowered = listLowered(matrix).length;
  const lines = (
    <>
      <PerLevel matrix={matrix} base="independent" />
      <PerLevel matrix={matrix} base="team" />
      <li>The words in a cell say how far its right reaches; a right can grow while its decision moves up.</li>
    </>
  );
  const top = matrix.levels.length - 1;
  if (matrix.doors.every(({ length }) => length === 0)) {
    const level = matrix.levels[top];
    return (
      <Answer lines={lines}>
        <strong>
          {level?.title} decides {countNoun(countAt(matrix, "independent", top), "right")} alone
        </strong>
        . Choose more levels to see how autonomy moves.
      </Answer>
    );
  }
  return (
    <Answer lines={lines}>
      <AskLink matrix={matrix} ask={{ moves: ["raised"] }}>
        <strong>
          {capitalise(countNoun(raised, "right"))} to decide {raised === 1 ? "comes" : "come"} closer to the person
          somewhere on the way up
        </strong>
      </AskLink>
      ;{" "}
      <AskLink matrix={matrix} ask={{ moves: ["lowered"] }}>
        {lowered === 0 ? "none" : toNumberWord(lowered)} {lowered > 1 ? "move" : "moves"} to somebody above
      </AskLink>
      .
    </Answer>
  );
});
