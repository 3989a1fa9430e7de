import type { Packet } from "../../domain/plan/packet.ts";

/** All that was written on an archived row but for its evidence; `tellDay` says a day of ISO 8601 as it is read. */
export function listArchivedLines(
  { rating, reason, action, due, measured, isAskedAgain }: Packet["archived"][number],
  tellDay: (day: string) => string,
): string[] {
  const by = due && `by ${tellDay(due)}`;
  const next = [action, by].filter(Boolean).join(", ");
  return [
    reason ? `${rating}: ${reason}` : rating,
    ...(next ? [`Next: ${next}`] : []),
    ...measured.map(({ actual, date }) => `Measured: ${actual}${date && `, ${tellDay(date)}`}`),
    ...(isAskedAgain ? ["Asked again since"] : []),
  ];
}
