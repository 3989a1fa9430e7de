import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Matrix } from "../../domain/matrix/matrix.ts";
import { type MatrixSearch, parseMatrixSearch } from "../../routes/matrixSearch.ts";
import { matrixKinds } from "./matrixKinds.ts";
import { noFilters } from "./noFilters.ts";

interface Props {
  readonly matrix: Matrix;
  /** What the rows must be, or how they are sorted; other filters are taken back, all else stays. */
  readonly ask: MatrixSearch;
  readonly children: ReactNode;
}

/** A figure that leads to the rows that it counts. */
export function AskLink({ matrix, ask, children }: Props) {
  return (
    <Link
      to={matrixKinds[matrix.kind].path}
      search={(before) => parseMatrixSearch({ ...before, ...noFilters, folded: undefined, row: undefined, ...ask })}
      resetScroll={false}
    >
      {children}
    </Link>
  );
}
