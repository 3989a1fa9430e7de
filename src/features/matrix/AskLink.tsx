import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { MatrixSearch } from "../../routes/matrixSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { matrixKinds } from "./matrixKinds.ts";
import type { MatrixView } from "./useMatrix.ts";

interface Props {
  readonly view: MatrixView;
  /** What the rows must be, or how they are sorted; other filters are taken back, the levels stay. */
  readonly ask: MatrixSearch;
  readonly children: ReactNode;
}

/** A figure that leads to the rows that it counts. */
export function AskLink({ view, ask, children }: Props) {
  const { levels } = useLadder();
  const shown = view.matrix.levels;
  const chosen = shown.length < levels.length ? { levels: shown.map(({ id }) => id as string) } : {};
  return (
    <Link to={matrixKinds[view.kind].path} search={{ ...chosen, ...ask }} resetScroll={false}>
      {children}
    </Link>
  );
}
