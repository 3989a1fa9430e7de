import type { ReactNode } from "react";
import type { Level } from "../../domain/ladder/ladder.ts";
import type { Matrix, MatrixKind } from "../../domain/matrix/matrix.ts";
import { parseMatrixSearch, quietParts } from "../../routes/matrixSearch.ts";
import { useAheadSearch } from "../../routes/useAheadSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useTitle } from "../../routes/useTitle.ts";
import { Notices } from "../../ui/page/Notices.tsx";
import { usePrintFooter } from "../../ui/page/usePrintFooter.ts";
import { MatrixControls } from "./MatrixControls.tsx";
import { matrixKinds } from "./matrixKinds.ts";
import { MatrixLegend } from "./MatrixLegend.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { MatrixTabs } from "./MatrixTabs.tsx";
import { useMatrix } from "./useMatrix.ts";
import { usePreparedTexts } from "./usePreparedTexts.ts";

interface Props {
  readonly kind: MatrixKind;
  /** The answer before the table; it depends on the levels alone. */
  readonly Sentence: (props: { readonly matrix: Matrix }) => ReactNode;
  /** What stands under the table. */
  readonly More?: (props: { readonly levels: readonly Level[] }) => ReactNode;
}

/** A matrix of rows by levels: its answer in a sentence, its filters, the table. */
export function MatrixPage({ kind, Sentence, More }: Props) {
  const ladder = useLadder();
  const [search, update] = useAheadSearch(parseMatrixSearch, quietParts);
  const view = useMatrix(kind, search);
  usePreparedTexts(view?.matrix);
  const { title } = matrixKinds[kind];
  useTitle(`${title} by level`);
  usePrintFooter(`${ladder.title} ${ladder.version}`, { hasAddress: true });
  if (!view) return <h1 className="answer">This ladder says nothing of {title.toLowerCase()}.</h1>;
  return (
    <>
      <p className="eyebrow">
        {title} by level · {ladder.title} {ladder.version}
      </p>
      <Sentence matrix={view.matrix} />
      <Notices notices={view.notices} />
      <MatrixTabs levels={search.levels} />
      <MatrixControls view={view} search={search} update={update} />
      <MatrixLegend kind={kind} hasSteps={view.matrix.doors.some(({ length }) => length > 0)} />
      <MatrixTable view={view} search={search} update={update} />
      {More && <More levels={view.matrix.levels} />}
    </>
  );
}
