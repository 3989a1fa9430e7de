import { filterMatrix } from "../../domain/matrixFilter.ts";
import { listLowered, noFilter } from "../../domain/matrixFindings.ts";
import { capitalise, countNoun, toNumberWord } from "../../domain/numberWords.ts";
import { Answer } from "./Answer.tsx";
import { AskLink } from "./AskLink.tsx";
import { DeciderDistribution } from "./DeciderDistribution.tsx";
import { MatrixPage } from "./MatrixPage.tsx";
import { PerLevel } from "./PerLevel.tsx";
import type { MatrixView } from "./useMatrix.ts";

/** Rights to decide by levels: who decides, and how autonomy grows. */
export function DecisionsPage() {
  return <MatrixPage kind="decisions" toSentence={toSentence} toMore={toMore} />;
}

function toSentence(view: MatrixView) {
  const { matrix } = view;
  const raised = filterMatrix(matrix, { ...noFilter, movements: ["raised"] }).length;
  const lowered = listLowered(matrix).length;
  return (
    <Answer
      lines={
        <>
          <PerLevel view={view} base="independent" />
          <PerLevel view={view} base="team" />
        </>
      }
    >
      <AskLink view={view} ask={{ moves: ["raised"] }}>
        <strong>
          {capitalise(countNoun(raised, "right"))} to decide {raised === 1 ? "comes" : "come"} closer to the person on
          the way up
        </strong>
      </AskLink>
      ;{" "}
      <AskLink view={view} ask={{ moves: ["lowered"] }}>
        {toNumberWord(lowered)} {lowered === 1 ? "goes" : "go"} to somebody above
      </AskLink>
      .
    </Answer>
  );
}

const toMore = (view: MatrixView) => <DeciderDistribution levels={view.matrix.levels} />;
