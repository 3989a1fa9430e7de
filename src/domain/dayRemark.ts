import { isCalendarDay } from "./calendarDay.ts";

/** Longer ago, a year is a slip of the keys, such as 0202, more often than it is meant. */
const mostYearsAgo = 50;

/**
 * What is strange about a day, as a sentence; undefined where nothing is, or none was given. Days are ISO 8601. `mayCome` is
 * true of what is arranged beforehand, such as an interview, and false of what is written down once it has been.
 */
export function findDayRemark(day: string, today: string, mayCome: boolean): string | undefined {
  if (day === "") return undefined;
  if (!isCalendarDay(day)) return `No calendar has the day “${day}”.`;
  if (day < addYears(today, -mostYearsAgo)) return `This day is more than ${mostYearsAgo} years ago.`;
  if (!mayCome) return day > today ? "This day is still to come." : undefined;
  return day > addYears(today, 1) ? "This day is more than a year ahead." : undefined;
}

/** The day of the same name in another year. It may be no day that there is, and stands where it would. */
const addYears = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
