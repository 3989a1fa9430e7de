import { useEffect } from "react";
import { toSearchText } from "../../domain/filter.ts";
import type { Matrix } from "../../domain/matrix.ts";
import { whenIdle } from "../../ui/whenIdle.ts";

/** So many rows that a turn takes a few milliseconds on a slow processor, whatever the number of levels: 20 of them. */
const perTurn = 40;

/** Has what the filter looks through made when the browser is idle, so that the first key need not wait for it. */
export function usePreparedTexts(matrix: Matrix | undefined): void {
  useEffect(() => {
    if (!matrix) return undefined;
    const { rows } = matrix;
    let done = 0;
    const prepare = (): (() => void) =>
      whenIdle(() => {
        for (const row of rows.slice(done, done + perTurn)) toSearchText(row);
        done += perTurn;
        if (done < rows.length) callOff = prepare();
      });
    let callOff = prepare();
    return () => callOff();
  }, [matrix]);
}
