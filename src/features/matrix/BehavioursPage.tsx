import { memo } from "react";
import type { Matrix } from "../../domain/matrix/matrix.ts";
import { listAsked } from "../../domain/matrix/matrixFindings.ts";
import { capitalise, countNoun, toNumberWord } from "../../domain/numberWords.ts";
import { Answer } from "./Answer.tsx";
import { AskLink } from "./AskLink.tsx";
import { MatrixPage } from "./MatrixPage.tsx";

/** Behaviours by levels: which are asked where, why, how they show, and what strong looks like. */
export function BehavioursPage() {
  return <MatrixPage kind="behaviours" Sentence={BehavioursSentence} />;
}

const BehavioursSentence = memo(function BehavioursSentence({ matrix }: { readonly matrix: Matrix }) {
  const asked = listAsked(matrix).length;
  const top = matrix.levels.at(-1);
  const atTop = matrix.rows.filter(({ cells }) => cells.at(-1) !== undefined).length;
  return (
    <Answer
      lines={
        <li className="no-print">
          Open one to read why it matters, how it shows and what strong looks like, level beside level.
        </li>
      }
    >
      <AskLink matrix={matrix} ask={{ everywhere: "1" }}>
        <strong>
          {capitalise(toNumberWord(asked))} of {countNoun(matrix.rows.length, "behaviour")} {asked === 1 ? "is" : "are"}{" "}
          asked at every level
        </strong>
      </AskLink>
      {matrix.levels.length > 1 && (
        <>
          ;{" "}
          <AskLink matrix={matrix} ask={{ at: top ? [top.id] : [] }}>
            {top?.title} asks for {toNumberWord(atTop)}
          </AskLink>
        </>
      )}
      .
    </Answer>
  );
});
