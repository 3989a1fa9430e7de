import { memo } from "react";
import type { Matrix } from "../../domain/matrix.ts";
import { filterMatrix } from "../../domain/matrixFilter.ts";
import { listLowered, noFilter } from "../../domain/matrixFindings.ts";
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
  return (
    <Answer
      lines={
        <>
          <PerLevel matrix={matrix} base="independent" />
          <PerLevel matrix={matrix} base="team" />
        </>
      }
    >
      <AskLink matrix={matrix} ask={{ moves: ["raised"] }}>
        <strong>
          {capitalise(countNoun(raised, "right"))} to decide {raised === 1 ? "comes" : "come"} closer to the person on
          the way up
        </strong>
      </AskLink>
      ;{" "}
      <AskLink matrix={matrix} ask={{ moves: ["lowered"] }}>
        {toNumberWord(lowered)} {lowered === 1 ? "goes" : "go"} to somebody above
      </AskLink>
      .
    </Answer>
  );
});
