import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Matrix } from "../../domain/matrix/matrix.ts";
import { type MatrixSearch, parseMatrixSearch } from "../../routes/matrixSearch.ts";
import { matrixPaths } from "../../routes/matrixPaths.ts";
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
      to={matrixPaths[matrix.kind]}
      search={(before) => parseMatrixSearch({ ...before, ...noFilters, folded: undefined, row: undefined, ...ask })}
      resetScroll={false}
    >
      {children}
    </Link>
  );
}
