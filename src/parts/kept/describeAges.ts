import { describeDay, describeTime, findToday } from "../day.ts";

/** "The file’s was changed 30 Nov 2026, 16:20, yours at 16:42: yours is newer.": of two moments in ISO 8601. */
export function describeAges(theirs: string, mine: string): string {
  const [theirTime, myTime] = [toParts(theirs), toParts(mine)];
  const day = theirTime.day === myTime.day ? "at " : `${myTime.day}, `;
  const order = Date.parse(theirs) - Date.parse(mine);
  const newer = order === 0 ? "they are of one moment" : order < 0 ? "yours is newer" : "the file’s is newer";
  return `The file’s was changed ${theirTime.day}, ${theirTime.time}, yours ${day}${myTime.time}: ${newer}.`;
}

const toParts = (moment: string) => ({
  day: describeDay(findToday(new Date(moment))),
  time: describeTime(moment),
});
