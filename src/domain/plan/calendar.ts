import { isCalendarDay } from "../calendarDay.ts";
import type { AgendaItem } from "./agenda.ts";

const encoder = new TextEncoder();

/**
 * The dated items as a calendar of whole days (RFC 5545). `id` names the plan, so that importing again updates what was
 * imported; `stamp` is the time of writing, ISO 8601.
 */
export function toCalendar(id: string, name: string, items: readonly AgendaItem[], stamp: string): string {
  const time = `${stamp.replaceAll(/[-:]/g, "").slice(0, 15)}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rungs//Plan//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escape(name)}`,
    ...items
      .filter(({ due }) => isCalendarDay(due))
      .flatMap(({ key, subject, action, due }) => [
        "BEGIN:VEVENT",
        `UID:${id}-${key}@rungs`,
        `DTSTAMP:${time}`,
        `DTSTART;VALUE=DATE:${due.replaceAll("-", "")}`,
        `SUMMARY:${escape(action || subject)}`,
        `DESCRIPTION:${escape(`${name}: ${subject}`)}`,
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
      ]),
    "END:VCALENDAR",
  ];
  return `${lines.map(fold).join("\r\n")}\r\n`;
}

function escape(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
}

/** No line is longer than 75 octets, and no character is cut. */
function fold(line: string): string {
  const parts: string[] = [];
  let [part, size] = ["", 0];
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (size + octets > 75) {
      parts.push(part);
      // The space that marks a folded line counts.
      [part, size] = ["", 1];
    }
    part += character;
    size += octets;
  }
  return [...parts, part].join("\r\n ");
}
