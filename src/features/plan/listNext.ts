/** What comes next, as a line of its own; none where nothing does. `tellDay` says a day of ISO 8601 as it is read. */
export function listNext(
  step: { readonly action: string; readonly due: string } | undefined,
  tellDay: (day: string) => string,
): string[] {
  const next = [step?.action, step?.due && `by ${tellDay(step.due)}`].filter(Boolean).join(", ");
  return next ? [`Next: ${next}`] : [];
}
