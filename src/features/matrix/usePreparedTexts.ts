import { toSearchText } from "../../domain/compare/filter.ts";
import type { Matrix } from "../../domain/matrix/matrix.ts";
import { usePrepared } from "../../ui/timing/usePrepared.ts";

/** So many rows take a few milliseconds on a slow processor, whatever the number of levels: 20 of them. */
const perTurn = 40;

/** Has what the filter looks through made when the browser is idle, so that the first key need not wait for it. */
export const usePreparedTexts = (matrix: Matrix | undefined): void => usePrepared(matrix?.rows, toSearchText, perTurn);
