import { escapeMarkdown, toLine } from "../../ui/takeAlong/markdown.ts";

/** A comparison's text table as Markdown: a heading and a table per section. The first row of the table is its head. */
export function toMarkdown(title: string, link: string, [head = [], ...rows]: readonly string[][]): string {
  const lines = [`# ${title}`, "", link];
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
