import { escapeMarkdown, toLine, toMarkdownTable } from "../../ui/takeAlong/markdown.ts";

/** What stands above the rows. */
export interface MarkdownHead {
  readonly title: string;
  readonly link: string;
  /** What changes, in sentences. */
  readonly sentences: readonly string[];
  /** Which rows these are, where they are not all. */
  readonly shown: string | undefined;
  /** How many rows are of each class, as a table of texts; a head alone is left out. */
  readonly counts: readonly (readonly string[])[];
}

/** A comparison’s text table as Markdown: a heading and a table per section. The first row of the table is its head. */
export function toMarkdown(top: MarkdownHead, [head = [], ...rows]: readonly string[][]): string {
  const { title, link, sentences, shown, counts } = top;
  const opening = [
    `# ${title}`,
    link,
    ...sentences.map(escapeMarkdown),
    ...(shown ? [escapeMarkdown(`${shown}.`)] : []),
    ...(counts.length > 1 ? [toMarkdownTable(counts)] : []),
  ];
  const lines = [opening.join("\n\n")];
  let section: string | undefined;
  for (const [name = "", heading = "", subject = "", ...cells] of rows) {
    if (name !== section) {
      section = name;
      const columns = ["", ...head.slice(3)];
      lines.push("", `## ${name}`, "", toLine(columns), toLine(columns.map(() => "---")));
    }
    const place = heading && `<br>${escapeMarkdown(heading)}`;
    lines.push(toLine([`**${escapeMarkdown(subject)}**${place}`, ...cells.map(escapeMarkdown)]));
  }
  return `${lines.join("\n")}\n`;
}
