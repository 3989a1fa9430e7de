/**
 * Whether a moment is later than another, both in ISO 8601. They go by the time, not by their letters: files of other
 * programs write "09:00Z" for "09:00:00.000Z". False where one of them is empty.
 */
export const isAfter = (moment: string, other: string): boolean => Date.parse(moment) > Date.parse(other);

/** The one of two moments that is not after the other. */
export const findEarlier = (moment: string, other: string) => (isAfter(moment, other) ? other : moment);
/** The one of two moments that is not before the other. */
export const findLater = (moment: string, other: string) => (isAfter(moment, other) ? moment : other);
