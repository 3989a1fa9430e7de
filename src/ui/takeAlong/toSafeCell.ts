/** A cell that a spreadsheet takes as text: what it would run as a formula gets a space in front. */
export function toSafeCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? ` ${text}` : text;
}
