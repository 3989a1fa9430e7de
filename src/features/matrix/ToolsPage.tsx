import { memo } from "react";
import type { Matrix } from "../../domain/matrix/matrix.ts";
import { listAsked, listTornBetween } from "../../domain/matrix/matrixFindings.ts";
import { capitalise, countNoun } from "../../domain/numberWords.ts";
import { Answer } from "./Answer.tsx";
import { AskLink } from "./AskLink.tsx";
import { MatrixPage } from "./MatrixPage.tsx";
import { PerLevel } from "./PerLevel.tsx";

/** Tools by levels: how common each is, with its remarks. */
export function ToolsPage() {
  return <MatrixPage kind="tools" Sentence={ToolsSentence} />;
}

const ToolsSentence = memo(function ToolsSentence({ matrix }: { readonly matrix: Matrix }) {
  const asked = listAsked(matrix).length;
  const torn = listTornBetween(matrix, ["common", "context-specific"]).length;
  return (
    <Answer lines={<PerLevel matrix={matrix} base="common" />}>
      <AskLink matrix={matrix} ask={{ everywhere: "1" }}>
        <strong>
          {capitalise(countNoun(asked, "tool"))} of {matrix.rows.length} {asked === 1 ? "is" : "are"} named at every
          level
        </strong>
      </AskLink>
      {torn > 0 && (
        <>
          ;{" "}
          <AskLink matrix={matrix} ask={{ is: ["common", "context-specific"], match: "all" }}>
            {countNoun(torn, "is", "are")} Common for one level and Context-specific for another
          </AskLink>
        </>
      )}
      .
    </Answer>
  );
});
