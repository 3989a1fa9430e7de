import { memo } from "react";
import { toMatrixTable } from "../../domain/matrix/matrixText.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { ExportMenu } from "../../ui/overlay/ExportMenu.tsx";
import { toMarkdownPage } from "../../ui/takeAlong/markdown.ts";
import { matrixKinds } from "./matrixKinds.ts";
import type { MatrixView } from "./useMatrix.ts";

interface Props {
  readonly view: MatrixView;
  readonly isFull: boolean;
}

/** The matrix as it is shown, taken along. */
export const MatrixExport = memo(function MatrixExport({ view, isFull }: Props) {
  const ladder = useLadder();
  const { matrix, rows } = view;
  const toRows = () => toMatrixTable(ladder, matrix, rows, isFull);
  return (
    <ExportMenu
      fileName={`${ladder.id}-${matrix.section.id}`}
      toRows={toRows}
      toMarkdown={(link) =>
        toMarkdownPage(`${matrixKinds[matrix.kind].title} by level: ${ladder.title} ${ladder.version}`, link, toRows())
      }
    />
  );
});
