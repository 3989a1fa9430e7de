import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Matrix } from "../../domain/matrix.ts";
import type { MatrixSearch } from "../../routes/matrixSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { getMatrixKind } from "./matrixKinds.ts";

interface Props {
  readonly matrix: Matrix;
  /** What the rows must be, or how they are sorted; other filters are taken back, the levels stay. */
  readonly ask: MatrixSearch;
  readonly children: ReactNode;
}

/** A figure that leads to the rows that it counts. */
export function AskLink({ matrix, ask, children }: Props) {
  const { levels } = useLadder();
  const shown = matrix.levels;
  const chosen = shown.length < levels.length ? { levels: shown.map(({ id }) => id as string) } : {};
  return (
    <Link to={getMatrixKind(matrix).path} search={{ ...chosen, ...ask }} resetScroll={false}>
      {children}
    </Link>
  );
}
