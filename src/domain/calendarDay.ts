/** True for a day that there is, in a year of four digits: calendars have room for no other. `day` is ISO 8601. */
export function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00Z`);
  return /^\d{4}-/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
