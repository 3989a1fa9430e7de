import { listNext } from "./listNext.ts";
import type { Packet } from "../../domain/plan/packet.ts";

/** All that was written on an archived row but for its evidence; `tellDay` says a day of ISO 8601 as it is read. */
export function listArchivedLines(
  { rating, reason, action, due, measured, isAskedAgain }: Packet["archived"][number],
  tellDay: (day: string) => string,
): string[] {
  return [
    reason ? `${rating}: ${reason}` : rating,
    ...listNext({ action, due }, tellDay),
    ...measured.map(({ actual, date }) => `Measured: ${actual}${date && `, ${tellDay(date)}`}`),
    ...(isAskedAgain ? ["Asked again since"] : []),
  ];
}
