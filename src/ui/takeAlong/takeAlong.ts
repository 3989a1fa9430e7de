import { csvFormatRows } from "d3-dsv";
import { copyByCommand } from "./copyByCommand.ts";
import { downloadText } from "./download.ts";
import { toSafeCell } from "./toSafeCell.ts";

/** Puts a text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** Said where copying a link or a view was not allowed. */
export const copyRefused = "The browser did not allow copying. The address bar holds the link.";

/** Said where copying a document as Markdown was not allowed. */
export const documentCopyRefused = "The browser did not allow copying. Print it, or select the text.";

/** Hands rows of text to the person as a table that spreadsheets read. */
export function downloadCsv(name: string, rows: readonly (readonly string[])[]): void {
  // The mark at the start tells Excel that the file is UTF-8.
  downloadText(name, "text/csv", `\uFEFF${csvFormatRows(rows.map((row) => row.map(toSafeCell)))}`);
}
