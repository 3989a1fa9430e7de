import { listNext } from "./listNext.ts";
import type { Packet } from "../../domain/plan/packet.ts";

/** All that was written on an archived row but for its evidence; `tellDay` says a day of ISO 8601 as it is read. */
export function listArchivedLines(
  { rating, reason, action, due, done, measured, isAskedAgain }: Packet["archived"][number],
  tellDay: (day: string) => string,
): string[] {
  return [
    reason ? `${rating}: ${reason}` : rating,
    ...listNext({ action, due }, tellDay),
    ...listDoneLines(done, tellDay),
    ...listMeasuredLines(measured, tellDay),
    ...(isAskedAgain ? ["Asked again since"] : []),
  ];
}

/** What was ticked off, a line each. */
export const listDoneLines = (done: Packet["archived"][number]["done"], tellDay: (day: string) => string): string[] =>
  done.map(({ action, on }) => `Done: ${action}${on && `, ${tellDay(on)}`}`);

/** What was measured, a line each, with the target of then. */
export const listMeasuredLines = (
  measured: Packet["archived"][number]["measured"],
  tellDay: (day: string) => string,
): string[] =>
  measured.map(
    ({ actual, date, against }) =>
      `Measured: ${actual}${against && ` against ${against}`}${date && `, ${tellDay(date)}`}`,
  );
