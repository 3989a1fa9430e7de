import { listAsked, listTornBetween } from "../../domain/matrixFindings.ts";
import { capitalise, countNoun } from "../../domain/numberWords.ts";
import { Answer } from "./Answer.tsx";
import { AskLink } from "./AskLink.tsx";
import { MatrixPage } from "./MatrixPage.tsx";
import { PerLevel } from "./PerLevel.tsx";
import type { MatrixView } from "./useMatrix.ts";

/** Tools by levels: how common each is, with its remarks. */
export function ToolsPage() {
  return <MatrixPage kind="tools" toSentence={toSentence} />;
}

function toSentence(view: MatrixView) {
  const { matrix } = view;
  const asked = listAsked(matrix).length;
  const torn = listTornBetween(matrix, ["common", "context-specific"]).length;
  return (
    <Answer lines={<PerLevel view={view} base="common" />}>
      <AskLink view={view} ask={{ sort: "levels" }}>
        <strong>
          {capitalise(countNoun(asked, "tool"))} of {matrix.rows.length} {asked === 1 ? "is" : "are"} named at every
          level
        </strong>
      </AskLink>
      ;{" "}
      <AskLink view={view} ask={{ is: ["common", "context-specific"], match: "all" }}>
        {countNoun(torn, "is", "are")} Common for one level and Context-specific for another
      </AskLink>
      .
    </Answer>
  );
}
