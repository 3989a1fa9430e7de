import { isCalendarDay } from "../domain/calendarDay.ts";

/** The day where the person is, such as 2026-03-31. */
export function findToday(now = new Date()): string {
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

const time = { hour: "2-digit", minute: "2-digit" } as const;
const day = { day: "numeric", month: "short", year: "numeric" } as const;

/** "16:22", where the person is, of a moment in ISO 8601. */
export const describeTime = (moment: string): string => new Date(moment).toLocaleTimeString("en-GB", time);

/** "30 Nov 2026, 16:22", where the person is, of a moment in ISO 8601. */
export const describeMoment = (moment: string): string => new Date(moment).toLocaleString("en-GB", { ...day, ...time });

/** "31 Mar 2026". What is no day is told as it was written: browsers make 3 March of 31 February. */
export function describeDay(date: string): string {
  return isCalendarDay(date) ? new Date(`${date}T12:00:00`).toLocaleDateString("en-GB", day) : date;
}
