/** A table as Markdown, the first row its head. Cells are texts; line breaks inside a cell are kept. */
export function toMarkdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [
    toLine(head.map(escapeMarkdown)),
    toLine(head.map(() => "---")),
    ...rows.map((row) => toLine(row.map(escapeMarkdown))),
  ].join("\n");
}

/** A part of a document: its heading and a table; nothing where the table has a head alone. */
export const toMarkdownPart = (title: string, table: readonly (readonly string[])[], level = 2) =>
  table.length > 1 ? [toHeading(level, title), toMarkdownTable(table)] : [];

/** A heading; level 1 is that of the whole. */
export const toHeading = (level: number, title: string) => `${"#".repeat(level)} ${escapeMarkdown(title)}`;

/** A line of a table. The cells are Markdown already. */
export const toLine = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** Guards the signs that Markdown or HTML would take as their own; line breaks become those of a cell. */
export const escapeMarkdown = (text: string) =>
  text.replaceAll(/[\\|*_`[\]<>#&~$]/g, String.raw`\$&`).replaceAll(/\r\n?|\n/g, "<br>");

/** A paragraph of what a person wrote: how it starts makes no list, line or code of it. */
export const toMarkdownParagraph = (text: string) =>
  escapeMarkdown(text.trimStart())
    .replace(/^[-+]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`);

/** A titled table as a Markdown document, with the link to what it shows. */
export const toMarkdownPage = (title: string, link: string, rows: readonly (readonly string[])[]) =>
  `# ${escapeMarkdown(title)}\n\n${link}\n\n${toMarkdownTable(rows)}\n`;
