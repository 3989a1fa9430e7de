import type { Sheet } from "./session.ts";
import type { SheetRow } from "./sheetRow.ts";

/** The rows of a sheet that nobody has marked yet, in their order. */
export function listUnmarked(rows: readonly SheetRow[], sheet: Pick<Sheet, "marks">): SheetRow[] {
  return rows.filter(({ key }) => (sheet.marks[key]?.mark ?? "") === "");
}

/** What a sheet lacks before it can be finished, as sentences. Rows without a mark do not stand in the way. */
export function listLacks({ level, sentence }: Pick<Sheet, "level" | "sentence">): string[] {
  return [
    ...(level === "" ? ["Say which level fits as a whole."] : []),
    ...(sentence.trim() === "" ? ["Say in a sentence why this level and not the next."] : []),
  ];
}
